#pragma once
#include <QObject>
#include <QString>

namespace tandem::shell {

// One window per file: who opens a file that a running window has (a double click, for instance) brings that window forward.
// Without a session bus the file's own lock still keeps a second program from writing (decision 1).
class OneWindow final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.tandem.Window")
public:
    explicit OneWindow(QObject* parent = nullptr);
    ~OneWindow() override;

    void hold(const QString& path);
    void letGo();
    // True when another window has this file and was asked to come forward.
    static bool bringForward(const QString& path);

public slots:
    Q_SCRIPTABLE void come() { emit asked(); }

signals:
    void asked();

private:
    QString m_name;
};

} // namespace tandem::shell
