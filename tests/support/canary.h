#pragma once
// People who are in no example and in no list of names: whatever of them stands somewhere came from their identity. Every field of
// domain::Identity is filled (canary_identity.h makes the record); the texts cannot occur by accident.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::test {

struct Canary {
    std::string given_names, initials, prefix, family_name;
    std::string birth_date; // "1913-02-19"
    std::string birth_typed; // "19-2-1913"
    std::vector<std::string> birth_forms; // as it is shown elsewhere
    std::string age_band;
    std::string street, house_number, postcode, place;
    std::string neighbourhood; // may be a veiled field, so it is looked for apart from the others
    std::string phone, email, note;

    // As somebody would type it in a hurry: what redaction has to take out. Initials, a band and a note it leaves (identity_tokens.h).
    std::string name_typed() const { return given_names + " " + prefix + " " + family_name; }
    std::string all_typed() const {
        return name_typed() + ", " + street + " " + house_number + ", " + postcode + " " + place + " (" + neighbourhood + "), " + phone + ", born " +
               birth_typed + ", " + email;
    }
    // All that only "named" may show.
    std::vector<std::string> needles() const {
        std::vector<std::string> all{given_names, initials, prefix,   family_name, birth_date, birth_typed, age_band, street,
                                     house_number, postcode, place,   phone,       email,      note};
        all.insert(all.end(), birth_forms.begin(), birth_forms.end());
        for (const auto& [from, sign] : {std::pair(postcode, ' '), std::pair(phone, '-')}) {
            all.push_back(from);
            std::erase(all.back(), sign);
        }
        return all;
    }
    // And what "veiled" may show.
    std::vector<std::string> all_needles() const {
        auto all = needles();
        all.push_back(neighbourhood);
        return all;
    }
};

inline const Canary canary_resident{"Xylofa", "Q.X.Z.", "qvander", "Kwispeltoren", "1913-02-19", "19-2-1913",
                                    {"19-02-1913", "19 feb 1913", "19 februari 1913", "19 february 1913"}, "113-117",
                                    "Vlindasteeg", "8653Q", "9417 QX", "Plasveenderburg", "Snorrewaard", "06-77123459",
                                    "xylofa.kwispeltoren@zwiepmail.example", "Knorhaan achter het gordijn"};
inline const Canary canary_partner{"Zwiepke", "W.Q.Y.", "qtenter", "Bromsnavel", "1917-07-23", "23-7-1917",
                                   {"23-07-1917", "23 jul 1917", "23 juli 1917", "23 july 1917"}, "103-109",
                                   "Hompelkade", "7549W", "8362 WZ", "Gierveldermeer", "Tjoekenkamp", "06-81234697",
                                   "zwiepke.bromsnavel@zwiepmail.example", "Fluisterpeer bij de achterdeur"};
inline const Canary canary_child{"Plofje", "P.Q.W.", "qopde", "Dromelvink", "2015-03-29", "29-3-2015",
                                 {"29-03-2015", "29 mrt 2015", "29 mar 2015", "29 maart 2015", "29 march 2015"}, "009-013",
                                 "Wobbelgracht", "6427Y", "7253 YX", "Lispelerzand", "Mokkelhoek", "06-92345781",
                                 "plofje.dromelvink@zwiepmail.example", "Knuffelzeis op de trap"};
inline const Canary canary_reporter{"Grutske", "G.Q.V.", "qaande", "Tuimelwolk", "1947-11-17", "17-11-1947",
                                    {"17 nov 1947", "17 november 1947"}, "077-083",
                                    "Snaterplein", "5318V", "6174 VZ", "Kraakhovener", "Borrelpolder", "06-53456892",
                                    "grutske.tuimelwolk@zwiepmail.example", "Slurfbel naast de pomp"};

inline std::vector<std::string> needles_of_all_canaries() {
    std::vector<std::string> all;
    for (const Canary* one : {&canary_resident, &canary_partner, &canary_child, &canary_reporter})
        for (auto& needle : one->all_needles()) all.push_back(std::move(needle));
    return all;
}

inline std::string in_small_letters(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

// The first of them that stands in the text, in capitals or not; empty: none.
inline std::string first_canary(const std::vector<std::string>& needles, const std::string& text) {
    const std::string small = in_small_letters(text);
    for (const auto& needle : needles)
        if (small.find(in_small_letters(needle)) != std::string::npos) return needle;
    return {};
}

} // namespace tandem::test
