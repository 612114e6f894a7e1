// Records carried out as files and taken in.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/exchange.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/conflicts.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct HandInOptions {
  std::string file;
  bool with_code = false;
};

struct TakeInOptions {
  std::string file;
  std::string accept;
  std::string code;
  bool look = false;

  std::optional<TrustedAs> as() const {
    if (accept.empty()) return std::nullopt;
    return accept == "provider" ? TrustedAs::provider : TrustedAs::learners;
  }
};

Result<Exit> carry_out(Request& request, const HandInOptions& asked) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  const auto made = hand_in(request.workplace(), who->id, asked.file, asked.with_code);
  if (!made) return tl::unexpected(made.error());
  if (request.json()) {
    print_json(request.out(), {{"file", asked.file},
                               {"items", made->items},
                               {"decisions", made->decisions},
                               {"readers", made->readers},
                               {"code", made->code}});
    return Exit::done;
  }
  print_paragraph(request.out(), "Wrote " + asked.file + " with " + counted(made->items, "item") +
                                     "; judged or decided: " + std::to_string(made->decisions) +
                                     ".");
  if (!made->readers.empty())
    print_paragraph(request.out(), "To be opened by " + in_words(made->readers) + ".");
  if (!made->code.empty())
    print_paragraph(request.out(),
                    "The code that opens it: " + made->code +
                        "\nTell it by another way than the file's, by telephone for instance. It "
                        "is shown this once.");
  return Exit::done;
}

Json in_json(const Arriving& arriving) {
  return {{"workspace", arriving.workspace.text},
          {"from", arriving.from},
          {"device_fingerprint", arriving.device_fingerprint},
          {"known", arriving.known},
          {"needs_code", arriving.needs_code},
          {"entries", arriving.entries},
          {"new_entries", arriving.new_entries},
          {"learners", arriving.learners},
          {"roles", arriving.roles}};
}

void tell(std::ostream& out, const Arriving& arriving) {
  if (arriving.needs_code) {
    print_paragraph(out,
                    "A code opens it and shows who it is from. Ask for the code, and give it "
                    "with --code. It holds " +
                        std::to_string(arriving.entries) + " entries, " +
                        std::to_string(arriving.new_entries) + " of them new here.");
    return;
  }
  print_paragraph(out, "From " + arriving.from + (arriving.known ? ", which is known here." : "."));
  if (!arriving.known)
    print_paragraph(out, "It is not known here. Compare this with what they read out to you: " +
                             arriving.device_fingerprint +
                             "\nThen take it in with --accept learners (their learners only) or "
                             "--accept provider (also the roles that it gave).");
  out << arriving.entries << " entries, " << arriving.new_entries << " of them new here.\n";
  if (!arriving.learners.empty())
    print_paragraph(out, "With work of " + in_words(arriving.learners) + ".");
  if (!arriving.roles.empty())
    print_paragraph(out, "Roles that it gave: " + in_words(arriving.roles) + ".");
}

Result<Exit> look(Request& request, const PersonId& who, const TakeInOptions& asked) {
  const auto arriving = look_at(request.workplace(), who, asked.file, asked.code);
  if (!arriving) return tl::unexpected(arriving.error());
  if (request.json())
    print_json(request.out(), in_json(*arriving));
  else
    tell(request.out(), *arriving);
  return Exit::done;
}

/// What is not known says how to compare and accept it.
Refusal with_next_step(Refusal refusal, const std::string& file) {
  if (refusal.rule == "workspace-unknown")
    refusal.hint += (refusal.hint.empty() ? "" : " ") +
                    std::string("To look at it first: tradecounter take-in ") + file +
                    " --look; to accept it: --accept learners, or --accept provider.";
  return refusal;
}

Result<Exit> take(Request& request, const TakeInOptions& asked) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  if (asked.look) return look(request, who->id, asked);
  const auto taken = take_in(request.workplace(), who->id, asked.file, asked.as(), asked.code);
  if (!taken) return tl::unexpected(with_next_step(taken.error(), asked.file));
  if (request.json()) {
    Json open = Json::array();
    for (const Conflict& conflict : taken->conflicts) open.push_back(cli::in_json(conflict));
    print_json(request.out(), {{"entries", taken->merged.entries},
                               {"bodies", taken->merged.bodies},
                               {"files", taken->merged.attachments},
                               {"conflicts", open}});
    return Exit::done;
  }
  if (taken->merged.nothing_new())
    request.out() << "Nothing in it is new here.\n";
  else
    request.out() << "Took in " << taken->merged.entries << " new entries, " << taken->merged.bodies
                  << " of their texts and " << counted(taken->merged.attachments, "file") << ".\n";
  tell_conflicts(request, taken->conflicts);
  return Exit::done;
}

}  // namespace

Action define_hand_in(CLI::App& app) {
  const auto asked = std::make_shared<HandInOptions>();
  add_option(app, "FILE", asked->file, "The file to write").required();
  add_flag(app, "--with-code", asked->with_code, "Let a code open it as well");
  return [asked](Request& request) { return carry_out(request, *asked); };
}

Action define_take_in(CLI::App& app) {
  const auto asked = std::make_shared<TakeInOptions>();
  add_option(app, "FILE", asked->file, "The file that was handed in").required();
  add_flag(app, "--look", asked->look, "Only say what is in it");
  takes_word(add_option(app, "--accept", asked->accept, "As what an unknown workspace is accepted"),
             "learners|provider", {"learners", "provider"});
  add_option(app, "--code", asked->code, "The code that opens it");
  return [asked](Request& request) { return take(request, *asked); };
}

}  // namespace tc::cli
