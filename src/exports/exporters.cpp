#include "exports/exporters.h"

#include "exports/csv.h"

namespace tc {

std::vector<Exporter> exporters() {
  return {
      {"csv", "Progress as CSV, for spreadsheets and other systems", ".csv", write_csv},
  };
}

}  // namespace tc
