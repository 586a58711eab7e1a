#pragma once
#include "start/step.h"

class QPushButton;
class QVBoxLayout;

namespace tandem::widgets {
class LabelledField;
class LineField;
} // namespace tandem::widgets

namespace tandem::start {

// What the network and its tables are called, and whose file it is.
class NameStep final : public Step {
    Q_OBJECT
public:
    explicit NameStep(QWidget* parent = nullptr);

    // The names of its tables, for as long as nobody typed others.
    void propose(const domain::NetworkTemplate& from);

    QString title() const override;
    void takeFocus() override;
    bool check() override;
    void putInto(NetworkPlan& plan) const override;
    QString network() const;
    QString owner() const;

private:
    struct Line {
        widgets::LabelledField* field;
        widgets::LineField* edit;
        QString text() const;
    };
    Line addLine(QVBoxLayout* column, const QString& object_name, screen::Saying label);
    void addTable();

    QVBoxLayout* m_table_column;
    Line m_network, m_owner;
    QList<Line> m_tables;
    QPushButton* m_more;
    bool m_tables_typed = false;
};

} // namespace tandem::start
