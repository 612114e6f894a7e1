#pragma once

#include <string>
#include <vector>

#include "app/exporting.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

struct ExportView {
  std::vector<Exporter> exporters;
  int learners = 0;  ///< how many the export will hold
  std::string fingerprint;
};

struct ExportState {
  std::size_t exporter = 0;
  std::string path;
};

ExportView export_view(Workplace& workplace, const Person& who);
/// A file in the folder where the program was started, named for today.
ExportState blank_export(Workplace& workplace, const Person& who);

void draw_export(kit::Ui& ui, const ExportView& view, ExportState& state, Intents& intents);

}  // namespace tc
