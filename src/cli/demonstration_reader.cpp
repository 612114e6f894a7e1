#include "cli/demonstration_reader.h"

#include "content/fields.h"
#include "content/source_file.h"
#include "content/tree_reader.h"

namespace tc::cli {

namespace {

/// Reads the parts; bare names of criteria are of the script's standard.
class DemonstrationReader {
 public:
  explicit DemonstrationReader(Reading& reading) : reading_(reading) {}

  DemonstrationScript read(Node tree) {
    const Fields fields(reading_, tree, "a demonstration",
                        {"standard", "apprentice", "assessor", "passphrase", "reasons",
                         "observation", "judgements", "met", "held_back"});
    DemonstrationScript script;
    standard_ = StandardUrn(text_in(reading_, fields.needed("standard")));
    script.apprentice = text_in(reading_, fields.needed("apprentice"));
    script.assessor = text_in(reading_, fields.needed("assessor"));
    script.passphrase = text_in(reading_, fields.needed("passphrase"));
    script.reasons = claims(fields.needed("reasons"));
    read_observation(fields.needed("observation"), script);
    for (const Node node : items_in(reading_, fields.needed("judgements")))
      script.judgements.push_back(judgement(node));
    script.met = criterion(fields.needed("met"));
    script.held_back = criterion(fields.needed("held_back"));
    return script;
  }

 private:
  CriterionRef criterion(std::string_view name, const Span& place) {
    const auto found = parse_criterion_ref(name, standard_);
    if (!found)
      reading_.error("TC113", place, quoted_name(name) + " is no criterion", "write it as P3");
    return found.value_or(CriterionRef{});
  }

  CriterionRef criterion(Node node) { return criterion(text_in(reading_, node), node.place()); }

  std::vector<Claim> claims(Node map) {
    std::vector<Claim> out;
    for (const Node::Entry& entry : entries_in(reading_, map))
      out.push_back({criterion(entry.key, entry.key_place), text_in(reading_, entry.value), ""});
    return out;
  }

  void read_observation(Node node, DemonstrationScript& script) {
    const Fields fields(reading_, node, "an observation", {"days_ago", "form", "shows"});
    script.days_ago = number_in(reading_, fields.needed("days_ago"), 0, 365).value_or(1);
    for (const Node::Entry& field : entries_in(reading_, fields.needed("form")))
      script.observed[std::string(field.key)] = text_in(reading_, field.value);
    script.seen = claims(fields.needed("shows"));
  }

  DemonstrationJudgement judgement(Node node) {
    const Fields fields(reading_, node, "a judgement", {"of", "criterion", "verdict", "feedback"});
    DemonstrationJudgement out;
    const auto of = word_in(reading_, fields.needed("of"), {"attempt", "observation"});
    out.of = of == std::size_t{1} ? DemonstrationItem::observation : DemonstrationItem::attempt;
    out.criterion = criterion(fields.needed("criterion"));
    std::vector<std::string> verdicts;
    for (const Verdict one : {Verdict::accepted, Verdict::partly_accepted, Verdict::not_accepted})
      verdicts.emplace_back(name_of(one));
    const auto verdict = word_in(reading_, fields.needed("verdict"), verdicts);
    out.verdict = parse_verdict(verdicts[verdict.value_or(0)]).value_or(Verdict::accepted);
    out.feedback = text_in(reading_, fields["feedback"]);
    return out;
  }

  Reading& reading_;
  StandardUrn standard_;
};

}  // namespace

std::optional<DemonstrationScript> read_demonstration(Node tree, Reading& reading) {
  auto script = DemonstrationReader(reading).read(tree);
  if (reading.errors() > 0) return std::nullopt;
  return script;
}

std::optional<DemonstrationScript> read_demonstration_file(const std::string& path,
                                                           Sources& sources, Problems& problems) {
  const auto source = read_source(path, path, sources, problems);
  if (!source) return std::nullopt;
  Reading reading(problems);
  const auto tree = read_tree(*source, reading);
  if (!tree) return std::nullopt;
  return read_demonstration(tree->root(), reading);
}

}  // namespace tc::cli
