#pragma once

#include <string>
#include <vector>

#include "app/assessing.h"
#include "cli/printing.h"
#include "cli/request.h"

namespace tc::cli {

// An assessor's marks, which are kept until they are signed, as several commands print them.

Json in_json(Request& request, const PendingMark& mark);
/// "VPO01/E07 against IMIVPO01/P4: accepted"
std::string in_words(Request& request, const PendingMark& mark);

/// What becomes of a mark at once.
enum class AtOnce { keep, sign };
/// Sets the marks about one learner and, where asked, signs all of theirs. Where one is refused
/// the hint names those before it, which are kept.
Result<void> set_marks(Request& request, const PersonId& who, const Person& learner,
                       const std::vector<PendingMark>& marks, AtOnce at_once);
/// Signs all that is marked about the learner; gives how many.
Result<int> sign_all(Request& request, const PersonId& who, const Person& learner);
/// "3 marks to be signed; 'tradecounter sign' signs the lot.", or that all is signed.
std::string what_is_to_be_signed(Request& request, const PersonId& who, const Person& learner);

}  // namespace tc::cli
