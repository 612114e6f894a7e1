#pragma once

#include "app/verifying.h"

namespace tc {

/// Thinks every sign-off over again, by what is recorded: its decisions are there and cover the
/// framework that it names, which the portfolio adopted; and where this file saw the
/// record as the signer did (by the fingerprint that was signed), nothing was open then. What
/// cannot be read is passed over. `book` is the whole record.
void check_sign_offs(Workplace& workplace, const RecordBook& book, Verified& out);

}  // namespace tc
