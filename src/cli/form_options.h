#pragma once

#include <string>
#include <vector>

#include "app/evidence_work.h"
#include "cli/request.h"

namespace CLI {
class App;
}

namespace tc::cli {

// Options of an item's form and of its declaration, as several commands take them.

struct FormOptions {
  std::string title;
  std::vector<std::string> fields;  ///< "place=the trade counter"
  std::vector<std::string> files;   ///< paths
  std::vector<std::string> claims;  ///< "P3@12:40=why"
  std::string standard;
};
void add_form_options(CLI::App& app, FormOptions& options);

/// Puts what was typed into the form. A field without words is left out again; a criterion that
/// the form claims already gets the new words; files are read and come on top.
Result<void> fill_in(Request& request, const FormOptions& options, ItemForm& form,
                     const std::vector<Claim>& proposed = {});

struct DeclarationOptions {
  bool authentic = false;
  std::string ai;
  std::string ai_statement;
  bool customer_data_removed = false;
};
void add_declaration_options(CLI::App& app, DeclarationOptions& options);

/// What is declared with an item of that kind. Refused as a matter of usage without --authentic,
/// with the words that it stands for, and where nothing is said of AI.
Result<Declaration> declared(const DeclarationOptions& options, EvidenceKind kind);

/// Adds the item and submits it. Where it is added and cannot be submitted, the refusal says that
/// it is kept as a draft.
Result<EvidenceItem> add_and_submit(Request& request, const PersonId& who, ItemForm form,
                                    const Declaration& declaration);

}  // namespace tc::cli
