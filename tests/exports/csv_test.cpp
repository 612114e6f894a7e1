#include "exports/csv.h"

#include <unistd.h>
#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "base/text.h"
#include "exports/exporters.h"
#include "golden/golden.h"

using namespace tc;

namespace {

CriterionProgress a_row(std::string_view code, std::string words) {
  CriterionProgress row;
  row.criterion = {StandardUrn("IMIVPO01"), *parse_criterion_code(code)};
  row.words = std::move(words);
  return row;
}

/// A learner whose name and words try everything that a reader could get wrong.
ProgressTable a_table() {
  const Person learner{PersonId("person-1"), "=Gethin, \"Geth\" Price", {Role::apprentice}};
  const Person assessor{PersonId("person-2"), "Siôn ap Rhys", {Role::assessor}};
  ProgressTable table;
  table.asked_at = UtcTime{1'795'298'948'000};
  table.fingerprint = "1f0c77aa93d24be1";
  table.heads = R"([{"device":"d","hash":"00","number":7}])";
  table.rules = "2";
  table.people = {learner, assessor};
  CriterionProgress decided = a_row("P4", "identify and confirm the needs");
  decided.links = {{EvidenceKind::direct_observation, 1}, {EvidenceKind::simulation, 2}};
  decided.real_work = 1;
  decided.accepted = 3;
  decided.decision = CriterionDecision{EntryId("e"), assessor.id, UtcTime{1'795'298'948'000},
                                       Decision::met, "Two lines:\r\n\"well done\", and more."};
  CriterionProgress open = a_row("K4.2", "customers’ rights; +44 is no number here");
  open.waiting = 1;
  open.missing = "waits for an assessor";
  Progress progress{learner.id, StandardUrn("IMIVPO01"), {decided, open}, {}};
  table.learners.push_back({learner, "Give customers a positive impression", progress});
  return table;
}

/// Rows and cells as Python's csv module reads them: a reader that we did not write.
std::vector<std::vector<std::string>> as_python_reads(const std::string& csv) {
  const std::string path = "/tmp/tradecounter-csv-" + std::to_string(getpid()) + ".csv";
  std::ofstream(path, std::ios::binary) << csv;
  const std::string program =
      "python3 -c \"import csv,json;print(json.dumps(list(csv.reader(open('" + path +
      "',encoding='utf-8',newline=''),strict=True))))\"";
  FILE* pipe = popen(program.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string json;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) json += static_cast<char>(c);
  REQUIRE(pclose(pipe) == 0);
  std::remove(path.c_str());
  return parse_json(json).get<std::vector<std::vector<std::string>>>();
}

}  // namespace

TEST_CASE("A progress table is written as the approved CSV") {
  check_golden("exports/progress.csv", write_csv(a_table()));
}

TEST_CASE("The same table gives the same bytes") {
  CHECK(write_csv(a_table()) == write_csv(a_table()));
}

TEST_CASE("A CSV begins with its header and without a byte order mark") {
  CHECK(write_csv({}).substr(0, 23) == "learner_id,learner,stan");
  CHECK(write_csv({}).substr(write_csv({}).size() - 2) == "\r\n");
}

TEST_CASE("Python's csv module reads every cell back") {
  const auto rows = as_python_reads(write_csv(a_table()));
  REQUIRE(rows.size() == 3);
  for (const auto& row : rows) CHECK(row.size() == 19);
  CHECK(rows[0][4] == "criterion");
  CHECK(rows[1][1] == "'=Gethin, \"Geth\" Price");
  CHECK(rows[1][4] == "P4");
  CHECK(rows[1][10] == "met");
  CHECK(rows[1][11] == "2026-11-21");
  CHECK(rows[1][12] == "Siôn ap Rhys");
  CHECK(rows[1][13] == "Two lines:\r\n\"well done\", and more.");
  CHECK(rows[2][5] == "customers’ rights; +44 is no number here");
  CHECK(rows[2][14] == "waits for an assessor");
  CHECK(rows[2][18] == "2026-11-21T22:09:08.000Z");
}

TEST_CASE("A cell that could run as a formula is made harmless") {
  const auto text = GENERATE(as<std::string>{}, "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)",
                             "  =1+1", "\u3000=1", "\u00A0@x", "\uFF1D1+1", "\uFF0Bx", "\uFF0Dx",
                             "\uFF20x", "\ttab", "\rreturn", "\nline");
  CAPTURE(text);
  CHECK(as_python_reads(csv_cell(text) + ",x\r\n")[0][0] == "'" + text);
}

TEST_CASE("A cell that cannot run stays as it is") {
  const auto text = GENERATE(as<std::string>{}, "", "-", "-3", "+4", "-12.5", "P4", "1+1",
                             "it's fine", "a = b", "'quoted'");
  CAPTURE(text);
  CHECK(csv_cell(text) == text);
}

TEST_CASE("A cell of nothing but spaces ends quickly") {
  CHECK(csv_cell(std::string(20000, ' ')).size() == 20002);
}

TEST_CASE("Every exporter has a name, words and an ending") {
  for (const Exporter& exporter : exporters()) {
    CHECK_FALSE(exporter.name.empty());
    CHECK_FALSE(exporter.words.empty());
    CHECK(exporter.extension.substr(0, 1) == ".");
    CHECK(exporter.write({}) == exporter.write({}));
  }
}
