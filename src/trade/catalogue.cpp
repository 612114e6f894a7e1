#include "trade/catalogue.h"

#include <algorithm>

namespace tc::trade {

namespace {

bool has_code(const Vehicle& vehicle, const std::string& code) {
  return vehicle.engine_code == code ||
         std::find(vehicle.codes.begin(), vehicle.codes.end(), code) != vehicle.codes.end();
}

bool fits(const Fitment& fitment, const Vehicle& vehicle) {
  if (fitment.type != vehicle.type) return false;
  if (fitment.built_from && vehicle.built < *fitment.built_from) return false;
  if (fitment.built_before && vehicle.built >= *fitment.built_before) return false;
  if (!fitment.code.empty() && !has_code(vehicle, fitment.code)) return false;
  return fitment.not_code.empty() || !has_code(vehicle, fitment.not_code);
}

}  // namespace

bool fits(const Part& part, const Vehicle& vehicle) {
  return std::any_of(part.fits.begin(), part.fits.end(),
                     [&](const Fitment& fitment) { return fits(fitment, vehicle); });
}

}  // namespace tc::trade
