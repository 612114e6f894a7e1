#include "ledger/heads.h"

#include <algorithm>

#include "base/text.h"

namespace tc {

std::string Fingerprint::brief() const {
  const std::string digits = hex(full);
  return digits.substr(0, 4) + "-" + digits.substr(4, 4) + "-" + digits.substr(8, 4) + "-" +
         digits.substr(12, 4);
}

std::string canonical_text(std::vector<Head> heads) {
  std::sort(heads.begin(), heads.end(),
            [](const Head& a, const Head& b) { return a.device < b.device; });
  std::vector<std::string> parts;
  for (const Head& head : heads)
    parts.push_back("{\"device\":" + json_quoted(head.device.text) + ",\"hash\":\"" +
                    hex(head.hash) + "\",\"number\":" + std::to_string(head.number) + "}");
  return "[" + joined(parts, ",") + "]";
}

Fingerprint fingerprint_of(const std::vector<Head>& heads) {
  return {sha256(canonical_text(heads))};
}

}  // namespace tc
