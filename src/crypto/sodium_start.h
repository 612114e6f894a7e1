#pragma once

namespace tc {

/// Before the first use of libsodium's keys: it picks the code for this processor. Any number of
/// times, from any thread.
void start_sodium();

}  // namespace tc
