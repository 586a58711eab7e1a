#include "start/place_step.h"

#include "bridge/places.h"
#include "screen/passphrase_fields.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/line_field.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tandem::start {
namespace {

constexpr int longest_path = 4000; // of a system; longer would be refused by it

QString documents() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder); // a new user of a computer has none yet
    return folder;
}

QString free_path(const QString& name) {
    const QDir folder(documents());
    const QString ending = QStringLiteral(".tandem");
    QString path = folder.filePath(name + ending);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(name + QLatin1Char(' ') + QString::number(number) + ending);
    return path;
}

QString warning_for(bridge::PlaceKind kind) {
    switch (kind) {
    case bridge::PlaceKind::Usual: return {};
    case bridge::PlaceKind::Synced:
        return PlaceStep::tr("Beware: another program copies this folder to elsewhere, and may put an older copy back. Choose a folder "
                             "that stays on this computer.");
    case bridge::PlaceKind::Removable:
        return PlaceStep::tr("Beware: this is a stick or a card. It gets lost easily, and it is slow. Better keep the network on the "
                             "computer and the backups on the stick.");
    }
    return {};
}

} // namespace

PlaceStep::PlaceStep(const screen::Tools& tools, QWidget* parent)
    : Step(parent),
      m_tools(tools),
      m_path(new widgets::LineField),
      m_path_field(new widgets::LabelledField({}, m_path, this)),
      m_warning(widgets::errorLabel(this)),
      m_passphrase(new screen::PassphraseFields(this)) {
    m_path->setObjectName("filePath");
    m_path->setLongest(longest_path);
    m_warning->setObjectName("placeWarning");
    auto* other = texts().on(new QPushButton(this), [] { return tr("Another place…"); });
    other->setObjectName("choosePlace");
    texts().add([this] {
        m_path_field->setLabel(tr("Where the file comes"));
        m_path_field->setHint(tr("Everything about your network is in this one file, encrypted."));
        warn();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_path_field);
    column->addWidget(m_warning);
    column->addWidget(other, 0, Qt::AlignLeading);
    column->addSpacing(8);
    column->addWidget(texts().on(widgets::wrapLabel({}, this), [] {
        return tr("The passphrase opens the file. Nobody else knows it, and it cannot be asked for anywhere. In the next step you print a "
                  "sheet for when it is forgotten.");
    }));
    column->addWidget(m_passphrase);
    column->addStretch(1);
    connect(other, &QPushButton::clicked, this, &PlaceStep::choose);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_chosen = true;
        m_path_field->setError({});
        warn();
    });
    connect(m_passphrase, &screen::PassphraseFields::submitted, this, &Step::goOn);
}

void PlaceStep::propose(const QString& network, const QString& owner) {
    m_passphrase->setKnown({network, owner});
    if (m_chosen) return;
    m_path->setText(free_path(bridge::safe_file_name(network)));
    warn();
}

void PlaceStep::choose() {
    const QFileInfo now(path());
    widgets::FileWish wish{tr("Where the file comes"), tr("Tandem files (*.tandem)"), now.absolutePath(), now.fileName()};
    m_tools.seams.files->saveFile(this, wish, [this](const QString& path) {
        m_chosen = true;
        m_path->setText(path.endsWith(QLatin1String(".tandem")) ? path : path + QStringLiteral(".tandem"));
        m_path_field->setError({});
        warn();
    });
}

void PlaceStep::warn() { widgets::showError(m_warning, path().isEmpty() ? QString() : warning_for(bridge::kind_of_place(path()))); }

QString PlaceStep::title() const { return tr("Place and passphrase"); }
void PlaceStep::takeFocus() { m_passphrase->setFocus(Qt::OtherFocusReason); }
QString PlaceStep::path() const { return m_path->text().trimmed(); }
SecretText PlaceStep::takePassphrase() { return m_passphrase->take(); }
void PlaceStep::wipe() { m_passphrase->wipe(); }

void PlaceStep::showPathProblem(const QString& sentence) {
    m_path_field->setError(sentence);
    m_path->setFocus(Qt::OtherFocusReason);
}

bool PlaceStep::check() {
    const QFileInfo file(path());
    const auto refuse = [this](const QString& sentence) {
        showPathProblem(sentence);
        return false;
    };
    if (path().isEmpty() || file.isRelative()) return refuse(tr("Say where the file comes: a folder and a name."));
    if (!file.dir().exists()) return refuse(tr("This folder is not there. Make it first, or choose another one."));
    if (file.exists()) return refuse(tr("There is already something with this name. Nothing is written over it; choose another name."));
    if (!m_passphrase->isReady()) m_passphrase->showProblem();
    return m_passphrase->isReady();
}

} // namespace tandem::start
