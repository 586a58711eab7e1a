#include "cases/safe_picture.h"

#include <QBuffer>
#include <QImageReader>

namespace tandem::cases {
namespace {

constexpr int longest_side = 16'000;
constexpr qint64 most_pixels = 50'000'000;
constexpr int most_megabytes = 256; // while it is read

const char* format_of(const std::string& media_type) {
    if (media_type == "image/png") return "png";
    return media_type == "image/jpeg" ? "jpeg" : nullptr;
}

bool is_absurd(const QSize& size) {
    return !size.isValid() || size.isEmpty() || std::max(size.width(), size.height()) > longest_side ||
           qint64(size.width()) * size.height() > most_pixels;
}

} // namespace

QImage safe_picture(const std::string& content, const std::string& media_type, const QSize& within) {
    const char* format = format_of(media_type);
    if (!format) return {};
    QByteArray bytes = QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size()));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(most_megabytes);
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false); // no other reader than the one that was meant
    reader.setAutoTransform(true);
    const QSize size = reader.size(); // from its first bytes, before anything is unpacked
    if (is_absurd(size)) return {};
    if (size.width() > within.width() || size.height() > within.height())
        reader.setScaledSize(size.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace tandem::cases
