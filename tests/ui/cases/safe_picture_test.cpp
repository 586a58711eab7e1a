#include "cases/safe_picture.h"

#include <QBuffer>
#include <QImageReader>

using namespace tandem;
using cases::safe_picture;

namespace {

constexpr QSize room{2000, 2000};

std::string png_of(int width, int height) {
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    REQUIRE(picture.save(&device, "PNG"));
    return bytes.toStdString();
}

quint32 crc_of(const QByteArray& bytes) {
    quint32 crc = 0xffffffff;
    for (const char one : bytes) {
        crc ^= static_cast<quint8>(one);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

void put(QByteArray& bytes, int at, quint32 number) {
    for (int i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(number >> (24 - 8 * i));
}

// A small file whose first chunk says that it is a very large picture.
std::string png_that_says(quint32 width, quint32 height) {
    auto bytes = QByteArray::fromStdString(png_of(1, 1));
    put(bytes, 16, width);
    put(bytes, 20, height);
    put(bytes, 29, crc_of(bytes.mid(12, 17)));
    return bytes.toStdString();
}

QSize size_it_says(const std::string& content) {
    QByteArray bytes = QByteArray::fromStdString(content);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return QImageReader(&device, "png").size();
}

} // namespace

TEST_CASE("a picture is read as it is, and a large one only as large as there is room") {
    CHECK(safe_picture(png_of(40, 30), "image/png", room).size() == QSize(40, 30));
    CHECK(safe_picture(png_of(400, 300), "image/png", {100, 100}).size() == QSize(100, 75));
    CHECK(safe_picture(png_of(3000, 1), "image/png", {100, 100}).size() == QSize(100, 1));
}

TEST_CASE("a picture that says it is absurdly large is not unpacked") {
    const auto wide = png_that_says(100'000, 100'000);
    REQUIRE(size_it_says(wide) == QSize(100'000, 100'000)); // else it would fail for another reason
    CHECK(safe_picture(wide, "image/png", room).isNull());
    CHECK(safe_picture(png_that_says(15'000, 15'000), "image/png", room).isNull());
}

TEST_CASE("what is cut off, empty, or something else than it says is no picture") {
    const auto png = png_of(40, 30);
    CHECK(safe_picture({}, "image/png", room).isNull());
    CHECK(safe_picture(png.substr(0, 40), "image/png", room).isNull());
    CHECK(safe_picture(png, "image/jpeg", room).isNull());
    CHECK(safe_picture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "image/svg+xml", room).isNull());
    CHECK(safe_picture("%PDF-1.4", "application/pdf", room).isNull());
}
