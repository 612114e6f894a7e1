#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/problem.h"
#include "content/facts_in.h"
#include "content/reading.h"
#include "content/tree.h"
#include "scenario/common.h"
#include "trade/shop.h"

// content/catalogue: what the counter sells, to whom, for which vehicles. Its README.md tells the
// spelling. A file says in its first line what is in it: `catalogue: parts`.

namespace tc {

/// One file of the catalogue while it is read.
struct CatalogueFile {
  Node root;
  Reading* reading = nullptr;  ///< of its own, or one for all
};

/// What the catalogue is held against.
struct CatalogueNames {
  const Authority* authority = nullptr;  ///< null: colleagues are taken as they are written
  KnownFacts facts;
};

/// Reads all files together, in any order, and tells everything that is wrong with them; null
/// where there is an error. Rows come in the order of their names, but for those of a list.
std::shared_ptr<const trade::Shop> read_catalogue(const std::vector<CatalogueFile>& files,
                                                  const CatalogueNames& names);

/// The same from the canonical text that a bundle keeps: a list of the files' roots.
std::shared_ptr<const trade::Shop> read_catalogue(Node list, const CatalogueNames& names,
                                                  Reading& reading);

/// A catalogue with the text that bundles keep of it; both empty where there is no such folder.
struct ReadCatalogue {
  std::shared_ptr<const trade::Shop> shop;
  std::string canonical;
};

/// Every .yaml below the folder, each with its own problems.
ReadCatalogue read_catalogue_folder(const std::string& folder, const CatalogueNames& names,
                                    Sources& sources, Problems& problems);

}  // namespace tc
