#pragma once
#include "bridge/catalogue/language.h"

#include <QCoreApplication>

namespace tandem::catalogue {

// One application for all tests, and a language for the length of one.
class Speaking {
public:
    explicit Speaking(Language language) {
        static int count = 1;
        static char name[] = "test";
        static char* arguments[] = {name, nullptr};
        static QCoreApplication application(count, arguments);
        speak(language);
    }
};

} // namespace tandem::catalogue
