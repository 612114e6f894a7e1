#include "exports/testimony_card.h"

#include <fmt/format.h>

namespace tc {

namespace {

// The card is one table: browsers repeat a table's foot on every sheet, and nothing else.
constexpr std::string_view style = R"(
@page { size: A4; margin: 14mm 16mm; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; }
body { font: 11pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; max-width: 178mm;
  margin: 0 auto; padding: 6mm 0; }
@media print { body { max-width: none; padding: 0; } }
table.sheet { width: 100%; border-collapse: collapse; }
table.sheet > * > tr > td { padding: 0; }
.foot { border-top: 0.5pt solid #000; padding-top: 1.5mm; margin-top: 4mm; font-size: 9pt;
  display: flex; justify-content: space-between; }
.head { display: flex; justify-content: space-between; align-items: flex-start;
  border-bottom: 1.5pt solid #000; padding-bottom: 3mm; }
h1 { font-size: 20pt; line-height: 1.15; margin: 0; }
h2 { font-size: 12pt; margin: 6mm 0 1.5mm; break-after: avoid; }
p { margin: 1.5mm 0; }
.reference { border: 1pt solid #000; padding: 1.5mm 3mm; margin-left: 6mm; text-align: center;
  font-size: 9pt; white-space: nowrap; }
.reference b { display: block; font-size: 13pt; letter-spacing: 0.05em; }
.privacy { border: 1pt solid #000; padding: 2mm 3mm; margin: 3mm 0 0; break-inside: avoid; }
.fields { display: flex; flex-wrap: wrap; justify-content: space-between; break-inside: avoid; }
.field { width: 48%; padding-top: 2mm; }
.wide { width: 100%; }
.label { font-size: 9pt; }
.line { border-bottom: 0.5pt solid #000; min-height: 8mm; padding-top: 2mm;
  overflow-wrap: anywhere; }
.box { display: inline-block; width: 4mm; height: 4mm; border: 1pt solid #000; margin-right: 2mm;
  line-height: 3.4mm; text-align: center; font-weight: bold; vertical-align: -0.6mm; }
.criterion { border: 0.5pt solid #000; padding: 2mm 3mm 3mm; margin-top: 3mm;
  break-inside: avoid; }
.criterion p { margin: 0 0 1mm; }
.code { font-weight: bold; margin-right: 2mm; }
.write { display: flex; align-items: flex-end; }
.write .label { padding-right: 2mm; }
.write .label:empty { display: none; }
.write .line { flex: 1; }
.signatures { break-inside: avoid; }
.signing { padding-bottom: 4mm; }
)";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (c == '\'')
      out += "&#39;";
    else
      out += byte < 0x20 || byte == 0x7f ? ' ' : c;  // no page may hold control characters
  }
  return out;
}

/// A label above what is known, or above a line to write it on.
std::string field(std::string_view label, std::string_view value, std::string_view more = "") {
  return fmt::format(
      "<div class=\"field{}\"><div class=\"label\">{}</div><div class=\"line\">{}</div></div>\n",
      more, escaped(label), escaped(value));
}

std::string box(std::string_view words, bool ticked) {
  return fmt::format("<p><span class=\"box\">{}</span>{}</p>\n", ticked ? "\u00d7" : "",
                     escaped(words));
}

std::string head(const TestimonyCard& card) {
  return fmt::format(
      "<div class=\"head\"><div><h1>Witness testimony</h1>\n<p>about the work of <b>{}</b></p>\n"
      "<p>{}: {}</p></div>\n<div class=\"reference\">Card<b>{}</b></div></div>\n",
      escaped(card.learner), escaped(card.standard.text), escaped(card.standard_title),
      escaped(card.reference));
}

std::string what_to_do(const std::string& learner) {
  return fmt::format(
      "<h2>What to do</h2>\n"
      "<p>Below are statements of the standard that {0} is assessed by: where you saw {0} do this "
      "in real work, write in a sentence or two what you saw, and when. Leave empty what you did "
      "not see yourself. Sign the card and give it back to {0}; an assessor may get in touch with "
      "you about it.</p>\n"
      "<p class=\"privacy\"><b>Please keep customers private:</b> write no customer’s name, "
      "telephone "
      "number or vehicle registration. “A trade customer on the phone” is enough.</p>\n",
      escaped(learner));
}

std::string about(const CardWitness& witness, const std::string& learner) {
  return "<h2>You, the witness</h2>\n<div class=\"fields\">\n" + field("Name", witness.name) +
         field("Job title", witness.job) + field("Employer", witness.employer) +
         field("Telephone or email, for the assessor", witness.contact) +
         field("How you know " + learner, witness.relation, " wide") + "</div>\n" +
         "<div class=\"fields\"><div class=\"wide field\">\n" +
         box("I am competent in this work myself (expert witness).",
             witness.expertise == Expertise::expert) +
         box("I do other work and say what I saw (witness).",
             witness.expertise == Expertise::other) +
         "</div>\n" +
         field("Expert witnesses: your qualification, or your years in this work", witness.basis,
               " wide") +
         "</div>\n";
}

std::string line_to_write(std::string_view label) {
  return fmt::format(
      "<div class=\"write\"><span class=\"label\">{}</span><span class=\"line\"></span></div>\n",
      label);
}

std::string statement(const CriterionCode& code, const std::string& words) {
  return fmt::format(
      "<div class=\"criterion\"><p><span class=\"code\">{}</span>{}</p>\n{}{}{}{}</div>\n",
      text(code), escaped(words), line_to_write("Seen on (day and time)"),
      line_to_write("What I saw"), line_to_write(""), line_to_write(""));
}

std::string statements(const TestimonyCard& card) {
  std::string out = "<h2>What you saw</h2>\n";
  for (const auto& [code, words] : card.criteria) out += statement(code, words);
  return out;
}

std::string signatures(const TestimonyCard& card) {
  const auto signing = [](const std::string& sentence) {
    return "<div class=\"signing\"><p>" + sentence + "</p>\n<div class=\"fields\">\n" +
           field("Signature", "") + field("Date", "") + "</div></div>\n";
  };
  return "<div class=\"signatures\"><h2>Signatures</h2>\n" +
         signing("<b>Witness:</b> I saw this myself, and what I wrote is true.") +
         signing("<b>" + escaped(card.learner) +
                 ":</b> this is my own work, done as it says here.") +
         "</div>\n";
}

std::string foot(const TestimonyCard& card) {
  return fmt::format(
      "<div class=\"foot\"><span>Card {} · {}</span><span>Made on {} by Trade Counter</span></div>",
      escaped(card.reference), escaped(card.standard.text), in_words(card.made_on));
}

}  // namespace

std::string testimony_card(const TestimonyCard& card) {
  // The policy is a second lock: were anything not escaped, still nothing would run or load.
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n"
      "<title>Witness testimony {}: {}</title>\n<style>{}</style>\n</head>\n<body>\n"
      "<table class=\"sheet\" role=\"presentation\">\n<tfoot><tr><td>{}</td></tr></tfoot>\n"
      "<tbody><tr><td>\n{}{}{}{}{}</td></tr></tbody>\n</table>\n</body>\n</html>\n",
      escaped(card.reference), escaped(card.learner), style, foot(card), head(card),
      what_to_do(card.learner), about(card.witness, card.learner), statements(card),
      signatures(card));
}

}  // namespace tc
