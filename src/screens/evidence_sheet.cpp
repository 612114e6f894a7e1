#include "screens/evidence_sheet.h"

#include <algorithm>

#include "app/practice.h"
#include "base/failure.h"
#include "base/text.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/text.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string witness_words(Workplace& workplace, const std::string& id) {
  const Witness* witness = workplace.record().people_book().find_witness(EntryId(id));
  if (witness == nullptr) return "a witness who is not in the register";
  std::string words = witness->name + ", " + witness->job + ", " + witness->employer;
  if (!witness->relation.empty()) words += "; " + witness->relation;
  words += witness->expert ? ". Expert witness: " + witness->basis : ". Not an expert witness";
  return words + ". To be asked at " + witness->contact + ".";
}

std::string answer_words(Workplace& workplace, const FormField& field, const std::string& answer) {
  switch (field.type) {
    case FieldType::day:
      if (const auto day = parse_calendar_date(answer)) return in_words(*day);
      return answer;
    case FieldType::witness:
      return witness_words(workplace, answer);
    case FieldType::yes:
      return "yes";
    case FieldType::line:
    case FieldType::paragraphs:
    case FieldType::time:
    case FieldType::time_code:
      return answer;
    case FieldType::choice: {
      std::string words = answer;
      std::replace(words.begin(), words.end(), '-', ' ');
      return words;
    }
  }
  return answer;
}

std::string declared_words(Workplace& workplace, const EvidenceItem& item) {
  const Submission* submission = item.submission();
  if (submission == nullptr) return "";
  const Declaration& declared = submission->declaration;
  std::string words = "Declared as authentic by " + name_in(workplace, submission->by) + ", " +
                      uk_date_in_words(submission->at) + ". ";
  words += declared.ai == AiUse::none ? "No AI was used." : "AI was used: " + declared.ai_statement;
  if (declared.customer_data_removed) words += " Customers’ details were removed.";
  if (submission->confirmed)
    words += " Confirmed by the learner, " + uk_date_in_words(*submission->confirmed) + ".";
  return words;
}

void draw_narrative(kit::Ui& ui, const SheetLine& line) {
  kit::heading(ui, line.label);
  std::size_t start = 0;
  while (start < line.words.size()) {
    const std::size_t end = std::min(line.words.find('\n', start), line.words.size());
    const std::string part = line.words.substr(start, end - start);
    if (!trimmed(part).empty()) kit::paragraph(ui, part, {.measure = kit::Measure::reading});
    start = end + 1;
  }
}

void draw_files(kit::Ui& ui, const EvidenceSheet& sheet, Intents& intents) {
  if (sheet.files.empty()) return;
  kit::heading(ui, "Files");
  for (const Attachment& file : sheet.files) {
    kit::Row row(ui, {.id = "file." + file.id.text});
    const std::string id = "file." + file.id.text + ".open";
    const std::string label = "Open " + file.name;
    if (kit::button(ui, {.id = id, .label = label, .look = kit::ButtonLook::link}))
      intents.push_back(ViewAttachment{sheet.item, file});
    kit::label(ui, size_words(file.bytes), {.style = kit::Style::small, .ink = kit::Ink::second});
  }
}

}  // namespace

std::string size_words(std::uint64_t bytes) {
  if (bytes < 1000) return std::to_string(bytes) + " bytes";
  if (bytes < 1'000'000) return std::to_string((bytes + 500) / 1000) + " kB";
  return std::to_string((bytes + 500'000) / 1'000'000) + " MB";
}

std::string name_in(Workplace& workplace, const PersonId& who) {
  const Person* person = workplace.record().find_person(who);
  return person == nullptr ? "somebody" : person->name;
}

EvidenceSheet evidence_sheet(Workplace& workplace, const EvidenceItem& item) {
  EvidenceSheet sheet;
  sheet.item = item.id;
  for (const FormField& field : form_of(item.kind).fields) {
    const std::string answer(item.answer(field.name));
    if (answer.empty()) continue;
    SheetLine line{std::string(field.label), answer_words(workplace, field, answer)};
    (field.type == FieldType::paragraphs ? sheet.narratives : sheet.lines)
        .push_back(std::move(line));
  }
  sheet.files = item.attachments;
  const bool by_learner = item.by == item.learner;
  sheet.made = (by_learner ? "Added by " : "Recorded by ") + name_in(workplace, item.by) + ", " +
               uk_date_in_words(item.at) + ".";
  sheet.declared = declared_words(workplace, item);
  return sheet;
}

void draw_sheet(kit::Ui& ui, const EvidenceSheet& sheet, Intents& intents) {
  for (const SheetLine& narrative : sheet.narratives) draw_narrative(ui, narrative);
  draw_files(ui, sheet, intents);
  for (const SheetLine& line : sheet.lines)
    kit::paragraph(ui, {kit::small_bold(line.label + "  "), kit::small(line.words)});
  kit::paragraph(ui, sheet.made + (sheet.declared.empty() ? "" : " " + sheet.declared),
                 {.style = kit::Style::small, .ink = kit::Ink::second});
}

EvidenceReplay replay_of(Workplace& workplace, const Person& who, const EntryId& attempt) {
  EvidenceReplay replay;
  try {
    const auto opened = open_attempt(workplace, who.id, attempt);
    if (!opened) {
      replay.problem = opened.error().sentence;
      return replay;
    }
    replay.view = debrief_view(workplace, who, *opened);
    replay.view->read_by = ReadBy::an_assessor;
  } catch (const Failure& failure) {
    replay.problem = failure.what();
  }
  return replay;
}

void draw_replay(kit::Ui& ui, const EvidenceReplay& replay, const Library& library,
                 DebriefState& state, Intents& intents, const std::set<int>& steps_marked) {
  if (!replay.problem.empty())
    kit::banner(
        ui, {.id = "replay.problem", .kind = kit::BannerKind::failure, .sentence = replay.problem});
  if (!replay.view) return;
  kit::heading(ui, "What was said and done");
  kit::paragraph(ui, replay.view->sentence, {.style = kit::Style::small, .ink = kit::Ink::second});
  draw_conversation(ui, *replay.view, library, state, intents, steps_marked);
}

std::set<int> steps_of(std::string_view locator) {
  std::set<int> out;
  if (locator.find("step") == std::string_view::npos) return out;
  std::string digits;
  for (const char letter : std::string(locator) + " ") {
    if (letter >= '0' && letter <= '9') {
      digits += letter;
      continue;
    }
    if (!digits.empty() && digits.size() < 5) out.insert(std::stoi(digits));
    digits.clear();
  }
  return out;
}

std::string words_of(const Library& library, const CriterionRef& criterion) {
  const Standard* standard = find_standard(library.standards, criterion.standard);
  const Criterion* found = standard == nullptr ? nullptr : standard->find(criterion.code);
  return found == nullptr ? "" : standard->words_in_full(*found);
}

}  // namespace tc
