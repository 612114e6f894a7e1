#pragma once

#include <array>

#include "assessment/evidence_form.h"

namespace tc::fields {

// What the forms ask, one list a kind of evidence: the least that the practice notes (2.2) name for
// each, and what helps an assessor to find it valid, authentic and current. For evidence_form.cpp.

inline constexpr Needed must = Needed::to_submit;

inline constexpr std::array<std::string_view, 5> channels{"counter", "phone", "email", "chat",
                                                          "web"};
inline constexpr std::array<std::string_view, 2> settings{"real-work", "role-play"};
inline constexpr std::array<std::string_view, 2> ways_of_asking{"oral", "written"};

inline constexpr FormField the_day{day, "Day of the work", "When it was done, as 2026-11-21.",
                                   FieldType::day, must};
inline constexpr FormField the_customer{
    customer, "Customer",
    "Who was served, without a name: 'trade, a garage nearby', 'retail, first visit'."};
inline constexpr FormField the_channel{
    channel,           "Served by", "Where the customer was served.",
    FieldType::choice, Needed::no,  channels};
inline constexpr FormField the_setting{
    setting,           "Setting", "Real work with a real customer, or a role-play.",
    FieldType::choice, must,      settings};
inline constexpr FormField the_consent{
    "consent", "Everybody shown agreed",
    "Everybody who can be seen or heard in the attached files agreed to it.", FieldType::yes};
inline constexpr FormField the_redaction{
    "customer-data-removed", "Customer data removed",
    "Names, registrations, phone and card numbers of customers are out or blacked out.",
    FieldType::yes, must};
inline constexpr FormField the_witness{
    witness, "Witness", "Who saw it, from the register of witnesses.", FieldType::witness, must};
inline constexpr FormField what_they_saw{
    narrative, "What the witness saw",
    "In the witness's own words: what you did, for whom, and how it ended.", FieldType::paragraphs,
    must};
inline constexpr FormField how_verified{
    "verified", "How it was verified",
    "The assessor notes how and when the witness was contacted, and what they confirmed."};

inline constexpr std::array direct_observation{
    the_day,
    the_customer,
    the_channel,
    the_setting,
    FormField{"start", "Start", "When the observation began, as 14:05.", FieldType::time, must},
    FormField{"end", "End", "When it ended.", FieldType::time, must},
    FormField{place, "Place", "Which counter, shop or office.", FieldType::line, must},
    FormField{"present", "Who was present",
              "Everybody who was there, by their part: 'the manager, two trade customers'."},
    FormField{narrative, "What I saw",
              "In the past tense, what the learner did and said, in the order it happened.",
              FieldType::paragraphs, must},
    FormField{"questions", "Questions I asked afterwards",
              "Each question as you asked it, with the answer as it was given.",
              FieldType::paragraphs},
    the_consent};

inline constexpr std::array expert_witness_testimony{
    the_day, the_customer, the_channel, the_witness, what_they_saw, how_verified, the_consent};

inline constexpr std::array witness_testimony{the_day,       the_customer, the_channel, the_witness,
                                              what_they_saw, how_verified, the_consent};

inline constexpr std::array work_product{
    the_day,
    the_customer,
    the_channel,
    FormField{"what", "What it is",
              "The document or thing itself: an invoice, an order form, a parts list.",
              FieldType::line, must},
    FormField{"own-work", "How it shows my own work",
              "Which parts of it you did yourself, and how somebody else can tell.",
              FieldType::paragraphs, must},
    the_redaction,
    the_consent};

inline constexpr std::array professional_discussion{
    the_day,
    FormField{"agenda", "Agenda agreed beforehand", "What you agreed to talk about, and when.",
              FieldType::paragraphs, must},
    FormField{"present", "Who took part", "Everybody who spoke, by their part.", FieldType::line,
              must},
    FormField{narrative, "Notes",
              "What was said, word for word where it matters; or attach the recording and say so.",
              FieldType::paragraphs, must},
    FormField{"length", "Length", "How long it went on, as 24:30.", FieldType::time_code},
    the_consent};

inline constexpr std::array questions{
    the_day,
    FormField{"asked", "Oral or written", "How the questions were put.", FieldType::choice, must,
              ways_of_asking},
    FormField{"question", "Question", "Exactly as it was asked.", FieldType::paragraphs, must},
    FormField{narrative, "Answer", "Word for word, as it was given.", FieldType::paragraphs, must},
    FormField{"assisted", "Help that was given",
              "Prompts, notes or a catalogue that the learner used; leave it empty for none."}};

inline constexpr std::array reflective_account{
    the_day,
    the_customer,
    the_channel,
    FormField{"event", "What happened",
              "One visit or call, not what you usually do: who came, and what they needed.",
              FieldType::paragraphs, must},
    FormField{narrative, "What I did",
              "Step by step, as 'I': what you asked, looked up, said and did.",
              FieldType::paragraphs, must},
    FormField{"why", "Why I did it that way",
              "What you knew about the part, the customer or the law that made it right.",
              FieldType::paragraphs, must},
    FormField{"differently", "What I would do differently",
              "What you would keep, and what you would change the next time.",
              FieldType::paragraphs, must},
    FormField{"corroboration", "Who or what can confirm it",
              "Somebody who was there, an order number, a document in your portfolio."}};

inline constexpr std::array simulation{
    the_customer, the_channel,
    FormField{"conditions", "Conditions",
              "The level, and what was at hand: catalogue, notes, help.", FieldType::paragraphs},
    FormField{"why-not-real", "Why it was not real work",
              "What made it impossible or unsafe to show this with a real customer."},
    FormField{"clause", "Permitted by", "The clause of the assessment strategy."}};

inline constexpr std::array prior_learning{
    the_day,
    FormField{"source", "Award or course", "Its full name, and who gave it.", FieldType::line,
              must},
    FormField{"awarded", "Date of the award", "The day on the certificate.", FieldType::day, must},
    FormField{"currency", "Still current because",
              "How you have used it since, and what has changed in the trade.",
              FieldType::paragraphs, must},
    FormField{"mapping", "How it fits", "Which part of the award shows which criterion.",
              FieldType::paragraphs, must}};

inline constexpr std::array case_study{
    the_day,
    FormField{"brief", "Brief", "The case or task, as it was set.", FieldType::paragraphs, must},
    FormField{"tool", "Sources and tools", "What you used: catalogue, web pages, software."},
    FormField{narrative, "Answer", "Your own answer to the brief.", FieldType::paragraphs, must}};

}  // namespace tc::fields
