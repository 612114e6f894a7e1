#pragma once

#include <array>
#include <string_view>

namespace tc {

/// A kind of problem. Each has a page content/problems/<code>.md, whose first line is the title,
/// and a broken file in tests/faults.
struct ProblemCode {
  std::string_view code;
  std::string_view title;
};

/// TC0xx the file and its YAML; TC1xx keys and values; TC2xx names; TC3xx the finished scenario;
/// TC4xx acts, standards, policies; TC5xx plays.
inline constexpr std::array problem_codes{
    ProblemCode{"TC001", "a file that is not there or cannot be read"},
    ProblemCode{"TC002", "a folder where a file is expected"},
    ProblemCode{"TC003", "a file that is too big"},
    ProblemCode{"TC004", "an empty file"},
    ProblemCode{"TC005", "text that is not UTF-8"},
    ProblemCode{"TC006", "a character that does not belong in text"},
    ProblemCode{"TC007", "something that is not YAML"},
    ProblemCode{"TC008", "more than one document in a file"},
    ProblemCode{"TC009", "a tag"},
    ProblemCode{"TC010", "lists and maps too deep in one another"},
    ProblemCode{"TC011", "repeating that grows too much"},
    ProblemCode{"TC012", "a key that is given twice"},
    ProblemCode{"TC013", "a key that is no word"},
    ProblemCode{"TC014", "repeating what is not there"},
    ProblemCode{"TC015", "very many problems in one file"},
    ProblemCode{"TC016", "a file of very many parts"},
    ProblemCode{"TC100", "a key that does not belong here"},
    ProblemCode{"TC101", "a key that is missing"},
    ProblemCode{"TC102", "words are expected"},
    ProblemCode{"TC103", "a list is expected"},
    ProblemCode{"TC104", "keys with values are expected"},
    ProblemCode{"TC105", "a whole number is expected"},
    ProblemCode{"TC106", "a number out of range"},
    ProblemCode{"TC107", "not one of the words"},
    ProblemCode{"TC108", "a time of day is expected"},
    ProblemCode{"TC109", "a length of time is expected"},
    ProblemCode{"TC110", "nothing after the key"},
    ProblemCode{"TC111", "two keys that exclude each other"},
    ProblemCode{"TC112", "true or false is expected"},
    ProblemCode{"TC113", "a name that cannot be one"},
    ProblemCode{"TC114", "a scenario with another name than its file"},
    ProblemCode{"TC115", "too many of something"},
    ProblemCode{"TC116", "a date is expected"},
    ProblemCode{"TC117", "a thought, a cue or a face without a line"},
    ProblemCode{"TC118", "a customer who speaks and is not there"},
    ProblemCode{"TC200", "an act that is not known"},
    ProblemCode{"TC201", "a scene or ending that is not known"},
    ProblemCode{"TC202", "a need that is not known"},
    ProblemCode{"TC203", "a flag that nothing sets"},
    ProblemCode{"TC204", "a promise that is not known"},
    ProblemCode{"TC205", "a criterion that the standard does not have"},
    ProblemCode{"TC206", "a standard that is not known"},
    ProblemCode{"TC207", "a criterion that is not written as one"},
    ProblemCode{"TC208", "an id that is taken"},
    ProblemCode{"TC209", "a scene and an ending of the same name"},
    ProblemCode{"TC210", "two scenarios of the same name"},
    ProblemCode{"TC211", "a guard that cannot be understood"},
    ProblemCode{"TC212", "a guard that is too long"},
    ProblemCode{"TC213", "a criterion shown and missed at once"},
    ProblemCode{"TC300", "a scene that nothing leads to"},
    ProblemCode{"TC301", "a scene without a way out"},
    ProblemCode{"TC302", "a scene where every way out has a guard"},
    ProblemCode{"TC303", "an ending that nothing leads to"},
    ProblemCode{"TC304", "a flag that nobody asks for"},
    ProblemCode{"TC305", "a need that cannot be found or confirmed"},
    ProblemCode{"TC306", "a promise that cannot be kept"},
    ProblemCode{"TC307", "a criterion that can only be missed"},
    ProblemCode{"TC308", "a line too long for its bubble"},
    ProblemCode{"TC309", "a reply too long for its button"},
    ProblemCode{"TC310", "the better reply gives itself away"},
    ProblemCode{"TC311", "what could be real"},
    ProblemCode{"TC312", "no good or no poor ending"},
    ProblemCode{"TC313", "a time before the scenario starts"},
    ProblemCode{"TC314", "a guard that is always or never true"},
    ProblemCode{"TC400", "an act with a name that cannot be one"},
    ProblemCode{"TC401", "a criterion with a number that cannot be one"},
    ProblemCode{"TC402", "a URN that cannot be one"},
    ProblemCode{"TC403", "a folder that cannot be read"},
    ProblemCode{"TC404", "a standard that is there twice"},
    ProblemCode{"TC405", "a policy that is there twice"},
    ProblemCode{"TC406", "an amount that cannot be reached"},
    ProblemCode{"TC500", "a line of a play that is several things"},
};

}  // namespace tc
