#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;

namespace {

struct Seen {
  std::string name;
  std::string bytes;
};

Screen a_window_with_viewer(AWorkplace& at, Seen& seen) {
  Outside outside;
  outside.view_file = [&seen](std::string_view name, std::string_view bytes) {
    seen = {std::string(name), std::string(bytes)};
  };
  return a_window(at.workplace(), at.sam, 1280, 800, {.motion = kit::Motion::reduced}, outside);
}

const EvidenceItem& only_item(AWorkplace& at) {
  return at.workplace().record().portfolio(at.sam.id).items.at(0);
}

}  // namespace

TEST_CASE("A file that falls on the window is kept with the item at once") {
  AWorkplace at;
  at.files.files["/home/sam/Brake invoice.pdf"] = std::string(340'000, 'x');
  Seen seen;
  Screen window = a_window_with_viewer(at, seen);
  write_new(window, "work-product");
  window.fill("field.what", "An invoice");
  window.drop({"/home/sam/Brake invoice.pdf"});
  CHECK(notice(window) == "Brake invoice.pdf is attached. VPO01/E01 is kept as a draft with it.");
  REQUIRE(only_item(at).attachments.size() == 1);
  CHECK(window.control("field.what").value == "An invoice");
  CHECK(window.control("file.1.open").name == "Brake invoice.pdf, 340 kB");
  window.click("file.1.open");
  CHECK(seen.name == "Brake invoice.pdf");
  CHECK(seen.bytes.size() == 340'000);
}

TEST_CASE("A file is attached by its path, and removed again") {
  AWorkplace at;
  at.files.files["order.txt"] = "one clutch";
  Screen window = a_window(at, at.sam);
  write_new(window, "work-product");
  CHECK(window.control("file.attach").state.disabled);
  window.fill("file.path", " order.txt ");
  window.press(Key::enter);
  CHECK(only_item(at).attachments.size() == 1);
  CHECK(window.control("file.path").value.empty());
  window.click("file.1.remove");
  CHECK_FALSE(window.has("file.1.open"));
  window.click("item.save");
  CHECK(only_item(at).attachments.empty());
}

TEST_CASE("A file that is not there is told in words, and the form stays as it is") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  write_new(window, "work-product");
  window.fill("field.what", "An invoice");
  window.drop({"/home/sam/no such file"});
  CHECK(notice(window).find("/home/sam/no such file") != std::string::npos);
  CHECK(window.control("field.what").value == "An invoice");
  CHECK(at.workplace().record().portfolio(at.sam.id).items.empty());
}

TEST_CASE("A file that falls where none belongs is answered with what to do") {
  AWorkplace at;
  at.files.files["order.txt"] = "one clutch";
  Screen window = a_window(at, at.sam);
  window.drop({"order.txt"});
  CHECK(notice(window).find("Open the item that the file belongs to") != std::string::npos);
}

TEST_CASE("Two files that fall together are both kept") {
  AWorkplace at;
  at.files.files["a.txt"] = "one";
  at.files.files["b.txt"] = "two";
  Screen window = a_window(at, at.sam);
  write_new(window, "work-product");
  window.drop({"a.txt", "b.txt"});
  CHECK(only_item(at).attachments.size() == 2);
}
