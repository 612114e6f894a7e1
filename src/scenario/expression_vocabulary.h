#pragma once

#include <array>
#include <string_view>

#include "scenario/expression.h"

// The words that expressions know, as tables: a new one is a line here and a case in the engine.
// What they ask of orders and of the day's books is in trade/questions.h.

namespace tc {

/// What the name in the brackets of an asking word is a name of.
enum class Named : std::uint8_t { act, need, promise, happening, choice, scene, flag, fault, page };

/// did(act), kept(promise) …
struct AskingWord {
  std::string_view word;
  Named named = Named::act;
  Op op = Op::did;
  ValueType type = ValueType::truth;
};

inline constexpr std::array asking_words{
    AskingWord{"did", Named::act, Op::did, ValueType::truth},
    AskingWord{"count", Named::act, Op::count, ValueType::number},
    AskingWord{"flag", Named::flag, Op::variable, ValueType::truth},
    AskingWord{"found", Named::need, Op::found, ValueType::truth},
    AskingWord{"confirmed", Named::need, Op::confirmed, ValueType::truth},
    AskingWord{"open", Named::promise, Op::promise_open, ValueType::truth},
    AskingWord{"updated", Named::promise, Op::promise_updated, ValueType::truth},
    AskingWord{"kept", Named::promise, Op::promise_kept, ValueType::truth},
    AskingWord{"broken", Named::promise, Op::promise_broken, ValueType::truth},
    AskingWord{"happened", Named::happening, Op::happened, ValueType::truth},
    AskingWord{"said", Named::choice, Op::said, ValueType::truth},
    AskingWord{"visited", Named::scene, Op::visits, ValueType::truth},
    AskingWord{"visits", Named::scene, Op::visits, ValueType::number},
    AskingWord{"reported", Named::fault, Op::reported, ValueType::truth},
    AskingWord{"seen", Named::page, Op::seen, ValueType::truth},
};

/// patience, time … : words that stand for a value by themselves.
struct StandingWord {
  std::string_view word;
  Term term;
  ValueType type = ValueType::number;
};

inline constexpr std::array standing_words{
    StandingWord{"patience", {Op::feeling, 0}, ValueType::number},
    StandingWord{"trust", {Op::feeling, 1}, ValueType::number},
    StandingWord{"understanding", {Op::feeling, 2}, ValueType::number},
    StandingWord{"level", {Op::level, 0}, ValueType::number},
    StandingWord{"time", {Op::time, 0}, ValueType::time},
    StandingWord{"elapsed", {Op::elapsed, 0}, ValueType::length},
    StandingWord{"norm", {Op::norm, 0}, ValueType::length},
    StandingWord{"stayed", {Op::stayed, 0}, ValueType::length},
    StandingWord{"asked", {Op::asked, 0}, ValueType::truth},
    StandingWord{"waiting", {Op::waiting, 0}, ValueType::number},
    StandingWord{"queue", {Op::queue, 0}, ValueType::number},
    StandingWord{"needs_found", {Op::needs_found, 0}, ValueType::number},
    StandingWord{"all_found", {Op::all_found, 0}, ValueType::truth},
    StandingWord{"all_confirmed", {Op::all_confirmed, 0}, ValueType::truth},
    StandingWord{"promises_made", {Op::promises_made, 0}, ValueType::number},
    StandingWord{"promises_open", {Op::promises_open, 0}, ValueType::number},
    StandingWord{"promises_kept", {Op::promises_kept, 0}, ValueType::number},
    StandingWord{"promises_broken", {Op::promises_broken, 0}, ValueType::number},
    StandingWord{"yes", {Op::constant, 1}, ValueType::truth},
    StandingWord{"no", {Op::constant, 0}, ValueType::truth},
    StandingWord{"true", {Op::constant, 1}, ValueType::truth},
    StandingWord{"false", {Op::constant, 0}, ValueType::truth},
};

struct Operator {
  std::string_view sign;
  Op op = Op::add;
};

inline constexpr std::array comparisons{
    Operator{"=", Op::equal},    Operator{"!=", Op::not_equal}, Operator{"<", Op::below},
    Operator{"<=", Op::at_most}, Operator{">", Op::above},      Operator{">=", Op::at_least},
};
inline constexpr std::array sums{Operator{"+", Op::add}, Operator{"-", Op::subtract}};
inline constexpr std::array products{Operator{"*", Op::multiply}};

/// Whether a variable may be called so: not a word that expressions have already.
bool is_free_word(std::string_view name);

}  // namespace tc
