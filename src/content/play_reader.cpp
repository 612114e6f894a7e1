#include "content/play_reader.h"

#include "content/fields.h"
#include "content/tree_reader.h"
#include "standard/criterion.h"
#include "trade/questions.h"

namespace tc {

namespace {

constexpr std::size_t most_moves = 5000;

/// A play while it is read.
struct PlayDraft {
  Reading& reading;
  Play play;

  void add(Expectation expectation, const Span& place) {
    play.steps.push_back({std::move(expectation), place});
  }
};

using ReadExpectation = void (*)(PlayDraft&, Node);

// One expectation each.
template <Speaker speaker>
void expect_words(PlayDraft& draft, Node node) {
  for (const Node& item : items_in(draft.reading, node))
    draft.add(ExpectWords{speaker, text_in(draft.reading, item)}, item.place());
}

void expect_finding(PlayDraft& draft, Node node) {
  for (const Node& item : items_in(draft.reading, node))
    draft.add(ExpectFinding{text_in(draft.reading, item)}, item.place());
}

template <Showing showing>
void expect_indication(PlayDraft& draft, Node node) {
  for (const Node& item : items_in(draft.reading, node)) {
    std::string criterion = text_in(draft.reading, item);
    if (!parse_criterion_ref(criterion, StandardUrn()))
      draft.reading.error("TC207", item.place(),
                          quoted_name(criterion) + " is not how a criterion is written",
                          "write P4, K4.2 or IMIVPO01/P4");
    draft.add(ExpectIndication{showing, std::move(criterion)}, item.place());
  }
}

template <Offering offering>
void expect_offer(PlayDraft& draft, Node node) {
  for (const Node& item : items_in(draft.reading, node))
    draft.add(ExpectOffer{offering, text_in(draft.reading, item)}, item.place());
}

template <Showing showing>
void expect_rule(PlayDraft& draft, Node node) {
  for (const Node& item : items_in(draft.reading, node))
    draft.add(ExpectRule{showing, text_in(draft.reading, item)}, item.place());
}

template <LineUp line_up>
void expect_people(PlayDraft& draft, Node node) {
  if (const auto count = number_in(draft.reading, node, 0, 8))
    draft.add(ExpectPeople{line_up, *count}, node.place());
}

void expect_variable(PlayDraft& draft, Node node) {
  for (const Node::Entry& entry : entries_in(draft.reading, node))
    draft.add(ExpectVariable{std::string(entry.key), text_in(draft.reading, entry.value)},
              entry.key_place);
}

void expect_time(PlayDraft& draft, Node node) {
  if (const auto time = time_in(draft.reading, node)) draft.add(ExpectTime{*time}, node.place());
}

void expect_face(PlayDraft& draft, Node node) {
  std::vector<std::string> words;
  for (const Face face : all_faces) words.emplace_back(name(face));
  if (const auto face = word_in(draft.reading, node, words))
    draft.add(ExpectFace{all_faces[*face]}, node.place());
}

void expect_promise(PlayDraft& draft, Node node) {
  for (const Node::Entry& entry : entries_in(draft.reading, node)) {
    const auto fate =
        word_in(draft.reading, entry.value, {"none", "open", "updated", "kept", "broken"});
    if (fate)
      draft.add(ExpectPromise{std::string(entry.key), static_cast<PromiseFate>(*fate)},
                entry.key_place);
  }
}

void expect_ending(PlayDraft& draft, Node node) {
  draft.add(ExpectEnding{text_in(draft.reading, node)}, node.place());
}

void expect_outcome(PlayDraft& draft, Node node) {
  if (const auto outcome = word_in(draft.reading, node, {"good", "adequate", "poor"}))
    draft.add(ExpectOutcome{static_cast<Outcome>(*outcome)}, node.place());
}

void expect_scene(PlayDraft& draft, Node node) {
  draft.add(ExpectScene{text_in(draft.reading, node)}, node.place());
}

template <class Expected>
void expect_text(PlayDraft& draft, Node node) {
  for (const Node& item : items_in(draft.reading, node))
    draft.add(Expected{text_in(draft.reading, item)}, item.place());
}

void expect_paper(PlayDraft& draft, Node node) {
  std::vector<std::string> kinds;
  for (int i = 0; i <= static_cast<int>(trade::PaperKind::hand_over_note); ++i)
    kinds.emplace_back(trade::name(static_cast<trade::PaperKind>(i)));
  for (const Node& item : items_in(draft.reading, node))
    if (const auto kind = word_in(draft.reading, item, kinds))
      draft.add(ExpectPaper{kinds[*kind]}, item.place());
}

/// Each order with words for how it stands: dispatched, not paid.
void expect_order(PlayDraft& draft, Node node) {
  std::vector<std::string> words;
  for (const trade::OrderWord& one : trade::order_words()) {
    words.emplace_back(one.word);
    words.push_back("not " + std::string(one.word));
  }
  for (const Node::Entry& entry : entries_in(draft.reading, node))
    for (const Node& item : items_in(draft.reading, entry.value))
      if (const auto word = word_in(draft.reading, item, words))
        draft.add(ExpectOrder{std::string(entry.key), words[*word]}, item.place());
}

/// `refused` is put to the witness first: it says whether the move is to be made at all.
const std::vector<std::pair<std::string, ReadExpectation>> expectations{
    {"refused", expect_text<ExpectRefusal>},
    {"says", expect_text<ExpectDesk>},
    {"news", expect_text<ExpectNews>},
    {"order", expect_order},
    {"paper", expect_paper},
    {"customer", expect_words<Speaker::customer>},
    {"narrator", expect_words<Speaker::narrator>},
    {"finds", expect_finding},
    {"shows", expect_indication<Showing::shown>},
    {"misses", expect_indication<Showing::missed>},
    {"passed_over", expect_indication<Showing::passed_over>},
    {"offered", expect_offer<Offering::offered>},
    {"not_offered", expect_offer<Offering::not_offered>},
    {"keeps", expect_rule<Showing::shown>},
    {"breaks", expect_rule<Showing::missed>},
    {"waiting", expect_people<LineUp::unacknowledged>},
    {"queue", expect_people<LineUp::unserved>},
    {"variable", expect_variable},
    {"time", expect_time},
    {"face", expect_face},
    {"promise", expect_promise},
    {"scene", expect_scene},
    {"ending", expect_ending},
    {"outcome", expect_outcome}};

void read_expectations(PlayDraft& draft, Node node) {
  std::vector<std::string> keys;
  for (const auto& expectation : expectations) keys.push_back(expectation.first);
  const Fields fields(draft.reading, node, "an expectation", keys);
  for (const auto& [key, read] : expectations)
    if (const Node value = fields[key]) read(draft, value);
}

void read_move(PlayDraft& draft, Node node) {
  const Fields fields(draft.reading, node, "a move",
                      {"reply", "task", "refer", "move", "wait", "desk", "expect"});
  if (node.is(NodeKind::map) && node.size() != 1) {
    draft.reading.error("TC500", node.place(), "a line of a play is one thing, not several",
                        "begin every reply, task, refer, move, wait, desk and expect with '- '");
    return;
  }
  if (const Node reply = fields["reply"])
    draft.play.steps.push_back({GiveReply{text_in(draft.reading, reply)}, node.place()});
  if (const Node task = fields["task"])
    draft.play.steps.push_back({DoTask{text_in(draft.reading, task)}, node.place()});
  if (const Node referral = fields["refer"])
    draft.play.steps.push_back({AskColleague{text_in(draft.reading, referral)}, node.place()});
  if (const Node common = fields["move"])
    draft.play.steps.push_back({MakeCommonMove{text_in(draft.reading, common)}, node.place()});
  if (const auto time = duration_in(draft.reading, fields["wait"]))
    draft.play.steps.push_back({LetTimePass{*time}, node.place()});
  if (const Node desk = fields["desk"])
    draft.play.steps.push_back({DoAtDesk{text_in(draft.reading, desk)}, node.place()});
  if (const Node expected = fields["expect"]) read_expectations(draft, expected);
}

}  // namespace

std::optional<Play> read_play(Node tree, Reading& reading) {
  const Fields fields(reading, tree, "a play", {"play", "title", "seed", "level", "moves"});
  PlayDraft draft{reading, {}};
  draft.play.place = tree.place();
  draft.play.scenario = name_in(reading, fields.needed("play"));
  draft.play.title = text_in(reading, fields.needed("title"));
  const auto seed = number_in(reading, fields["seed"], 0, 999'999'998);
  if (seed) draft.play.seed = static_cast<std::uint64_t>(*seed);
  draft.play.level = number_in(reading, fields["level"], 1, 3).value_or(0);
  const std::vector<Node> moves = items_in(reading, fields.needed("moves"));
  if (moves.size() > most_moves)
    reading.error("TC115", fields.key_place("moves"), "a play has too many moves",
                  "there is room for " + std::to_string(most_moves));
  else
    for (const Node& move : moves) read_move(draft, move);
  if (reading.errors() > 0) return std::nullopt;
  return std::move(draft.play);
}

std::optional<Play> read_play_file(const std::string& path, Sources& sources, Problems& problems) {
  const auto source = read_source(path, path, sources, problems);
  if (!source) return std::nullopt;
  Reading reading(problems);
  const auto tree = read_tree(*source, reading);
  if (!tree) return std::nullopt;
  return read_play(tree->root(), reading);
}

}  // namespace tc
