#pragma once
// Typed dates and times taken apart into numbers and words; Qt Core only.
#include <QList>
#include <QString>

namespace tandem::widgets {

struct Word {
    QString text;    // lower case; the digits of a number
    int number = -1; // -1: not a number
    bool isNumber() const { return number >= 0; }
    bool is(const char* other) const { return text == QLatin1String(other); }
};

struct Words {
    QList<Word> list;
    bool strange = false; // something in it belongs in no date or time: an emoji, another script, "+"
};

inline constexpr qsizetype longest_words = 60; // longer is refused unread

// Splits at spaces and at any of `separators`, and between digits and letters ("1dec"). Digits of other scripts count,
// marks of direction are left out, "9.999.999.999" is strange.
Words wordsOf(const QString& text, const QString& separators);

// "een", "twee" ... "twaalf", "twintig"; "one" ... "twelve", "twenty"; a number as itself; -1 for anything else.
int countIn(const Word& word);

} // namespace tandem::widgets
