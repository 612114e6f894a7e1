#include <catch2/catch.hpp>

#include "store/scratch_workspace.h"

using namespace tc;

namespace {

const KeyName sams("person/sam");

Draft about_zoe() { return {PersonId("sam"), "x", {}, R"({"name":"Zoë Hall"})", {}, sams}; }

bool holds(const std::string& bytes, const std::string& text) {
  return bytes.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("What entries say, files hold and drafts begin lies nowhere in the file's bytes") {
  ScratchWorkspace scratch;
  {
    Workspace workspace = scratch.open();
    workspace.log().append(about_zoe());
    workspace.log().keep_attachment(AttachmentId("photo"), sams, "the face of Zoë Hall");
    workspace.drafts().put(PersonId("sam"), "account", "when Zoë Hall came in");
    CHECK(workspace.drafts().text(PersonId("sam"), "account") == "when Zoë Hall came in");
  }
  CHECK_FALSE(holds(scratch.bytes(), "Hall"));
  CHECK_FALSE(holds(scratch.bytes(),
                    "name"
                    "\":"));
  CHECK(holds(scratch.bytes(), "person/sam"));
}

TEST_CASE("A body is locked while its key is not at hand, and open again with it") {
  ScratchWorkspace scratch;
  Workspace workspace = scratch.open();
  const Entry entry = workspace.log().append(about_zoe());
  CHECK(workspace.log().body_state(entry.id) == BodyState::open);
  scratch.vault.locked.insert(sams);
  CHECK(workspace.log().body_state(entry.id) == BodyState::locked);
  CHECK_FALSE(workspace.log().body(entry.id).has_value());
  CHECK(verify(workspace.log()).locked == 1);
  scratch.vault.locked.clear();
  CHECK(workspace.log().body(entry.id)->text == R"({"name":"Zoë Hall"})");
  CHECK(Workspace::open_read_only(scratch.path).log().body_state(entry.id) == BodyState::locked);
}

TEST_CASE("Nothing is recorded whose key is not at hand, nor what was to be recorded with it") {
  ScratchWorkspace scratch;
  Workspace workspace = scratch.open();
  scratch.vault.locked.insert(sams);
  Draft open_one = about_zoe();
  open_one.key = KeyName("workspace/1");
  CHECK(failure_of([&] {
          workspace.log().append_all({open_one, about_zoe()});
        }) == "Nothing was recorded in '" + scratch.path +
                  "': the key that seals it ('person/sam') is not at hand.");
  CHECK_THAT(failure_of([&] { workspace.log().keep_attachment(AttachmentId("photo"), sams, "x"); }),
             Catch::Contains("is not at hand"));
  CHECK(workspace.log().heads().empty());
  CHECK(workspace.log().attachments().empty());
  CHECK(workspace.log().append(open_one).number == 1);
}

TEST_CASE("A body that its key does not open was altered") {
  ScratchWorkspace scratch;
  scratch.with_entries(3);
  const char* change =
      GENERATE("sealed = CAST(substr(sealed, 1, length(sealed) - 1) || x'00' AS BLOB)",
               "sealed = CAST(x'00' || substr(sealed, 2) AS BLOB)", "sealed = x'00'",
               "key = 'person/lee'", "sealed = (SELECT sealed FROM body LIMIT 1)");
  INFO(change);
  scratch.sql_behind_the_triggers(std::string("UPDATE body SET ") + change +
                                  " WHERE entry = (SELECT id FROM entry WHERE number = 2)");
  CHECK(damage_of(scratch.path) == "body-altered 2");
  Workspace workspace = scratch.open();
  const EntryId id = workspace.log().arrived_after({}).entries[1].id;
  CHECK(workspace.log().body_state(id) == BodyState::broken);
}

TEST_CASE("A file is kept sealed up to its limit, and its bytes come back") {
  ScratchWorkspace scratch;
  Workspace workspace = scratch.open();
  const AttachmentId id("video");
  const std::string bytes(most_attachment_bytes, 'v');
  workspace.log().keep_attachment(id, sams, bytes);
  CHECK((workspace.log().attachment(id) == bytes));
  CHECK(workspace.log().attachments() == std::vector{id});
  CHECK(workspace.log().attachment_state(id) == BodyState::open);
  CHECK(workspace.log().attachment_state(AttachmentId("none")) == BodyState::absent);
  scratch.vault.locked.insert(sams);
  CHECK(workspace.log().attachment_state(id) == BodyState::locked);
  CHECK_FALSE(workspace.log().attachment(id).has_value());
  scratch.vault.locked.clear();
  CHECK(failure_of([&] {
          workspace.log().keep_attachment(AttachmentId("more"), sams, bytes + "v");
        }) == "The file is too large to be attached: it has 25 MB, and at most 25 MB are kept.");
}

TEST_CASE("Drafts are overwritten, listed and dropped, each owner's apart") {
  ScratchWorkspace scratch;
  const PersonId sam("sam");
  const PersonId lee("lee");
  {
    Workspace workspace = scratch.open();
    Drafts& drafts = workspace.drafts();
    drafts.put(sam, "judging/lee", "a");
    drafts.put(sam, "judging/kim", "b");
    drafts.put(sam, "account", "c");
    drafts.put(sam, "account", "d");
    drafts.put(lee, "account", "e");
  }
  Workspace workspace = scratch.open();
  Drafts& drafts = workspace.drafts();
  CHECK(drafts.text(sam, "account") == "d");
  CHECK(drafts.text(lee, "account") == "e");
  CHECK(drafts.names(sam, "judging/") == std::vector<std::string>{"judging/kim", "judging/lee"});
  CHECK(drafts.names(sam, "").size() == 3);
  drafts.drop(sam, "account");
  CHECK_FALSE(drafts.text(sam, "account").has_value());
  scratch.vault.locked.insert(private_key(lee));
  CHECK_FALSE(drafts.text(lee, "account").has_value());
  CHECK_THAT(failure_of([&] { drafts.put(lee, "account", "x"); }),
             Catch::Contains("is not at hand"));
  CHECK_THAT(failure_of([&] { drafts.put(sam, "x", std::string(1'000'001, 'x')); }),
             Catch::Contains("too long"));
  CHECK(verify_workspace(scratch.path, scratch.vault).whole());
}

TEST_CASE("A wrapping is kept once for a holder, and can be dropped") {
  ScratchWorkspace scratch;
  Workspace workspace = scratch.open();
  Wrappings& wrappings = workspace.wrappings();
  const Wrapping for_sam{KeyName("item/1"), sams, std::string("\0sealed", 7)};
  wrappings.keep(for_sam);
  wrappings.keep({KeyName("item/1"), sams, "another"});
  wrappings.keep({KeyName("item/1"), KeyName("office/1"), "for the office"});
  wrappings.keep({KeyName("attempt/1"), sams, "more"});
  CHECK(wrappings.of(KeyName("item/1")).size() == 2);
  CHECK(wrappings.of(KeyName("item/1")).back() == for_sam);
  CHECK(wrappings.all().front().key == KeyName("attempt/1"));
  wrappings.drop(KeyName("item/1"), sams);
  CHECK(wrappings.all().size() == 2);
  CHECK(Workspace::open_read_only(scratch.path).wrappings().all() == wrappings.all());
}

TEST_CASE("What was decided upon an older record is not recorded") {
  ScratchWorkspace scratch;
  scratch.with_entries(2);
  Workspace workspace = scratch.open();
  const Cursor seen = workspace.log().arrived_after({}).next;
  {
    Workspace other = scratch.open();
    other.log().append(about_zoe());
  }
  CHECK_FALSE(workspace.log().append_unless_moved(seen, {about_zoe()}).has_value());
  CHECK(workspace.log().heads().front().number == 3);
  const Cursor now = workspace.log().arrived_after(seen).next;
  REQUIRE(workspace.log().append_unless_moved(now, {about_zoe(), about_zoe()}).has_value());
  CHECK(workspace.log().heads().front().number == 5);
}
