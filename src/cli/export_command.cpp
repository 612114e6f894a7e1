#include <nlohmann/json.hpp>
#include <ostream>

#include "app/exporting.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct ExportOptions {
  std::string out;
  std::string standard;
};

Result<Exit> export_as(Request& request, std::string_view exporter, const ExportOptions& asked) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  std::optional<StandardUrn> only;
  if (!asked.standard.empty()) {
    const auto standard = standard_named(request.library(), asked.standard);
    if (!standard) return tl::unexpected(standard.error());
    only = (*standard)->urn;
  }
  const auto made = make_export(request.workplace(), who->id, exporter, only);
  if (!made) return tl::unexpected(made.error());
  if (asked.out == "-") {
    request.out() << made->bytes;
    return Exit::done;
  }
  request.adapters().files.write(asked.out, made->bytes);
  if (request.json())
    print_json(request.out(), {{"file", asked.out}, {"bytes", made->bytes.size()}});
  else
    request.out() << "Wrote " << asked.out << ".\n";
  return Exit::done;
}

}  // namespace

Action define_export_csv(CLI::App& app) {
  const auto asked = std::make_shared<ExportOptions>();
  add_option(app, "--out", asked->out, "The file to write, or - for the output").required();
  add_option(app, "--standard", asked->standard, "Only this standard, by its URN");
  return [asked](Request& request) { return export_as(request, "csv", *asked); };
}

}  // namespace tc::cli
