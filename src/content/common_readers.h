#pragma once

#include <map>
#include <memory>
#include <string>

#include "content/reading.h"
#include "content/tree.h"
#include "scenario/checks/jargon.h"
#include "scenario/common.h"
#include "standard/fact.h"
#include "standard/standard.h"

// What all scenarios share, a reader for each file; each says what is wrong with it and gives what
// is whole. Absent files (an absent node) give nothing and no report.

namespace tc {

/// content/policies/authority.yaml
Authority read_authority(Node tree, Reading& reading);

/// content/characters.yaml
std::map<std::string, Customer, std::less<>> read_characters(Node tree, Reading& reading);

/// content/wording/jargon.yaml
Jargon read_jargon(Node tree, Reading& reading);

/// content/facts.yaml; null where it is not there or something is wrong with it, so that nobody is
/// blamed for naming a fact.
std::shared_ptr<const Facts> read_facts(Node tree, Reading& reading);

/// content/moves.yaml, into a Common that has its acts.
void read_moves(Node tree, const std::shared_ptr<Common>& common, Reading& reading);

/// content/conduct.yaml, into a Common that has its acts; standards may be null.
void read_conduct(Node tree, const std::shared_ptr<Common>& common,
                  const std::vector<Standard>* standards, Reading& reading);

}  // namespace tc
