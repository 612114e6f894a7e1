#pragma once

// What the entries of the record say: one struct a kind, each written as a canonical JSON object
// (src/ledger/README.md) by body_text() and read back by read_body<Kind>(). Reading gives nothing
// where the text is not that kind's, has a member more or less, or was cut off, so that a damaged
// or newer body is passed over and never trusted.

#include "assessment/attempt_bodies.h"   // attempt.*
#include "assessment/evidence_bodies.h"  // evidence.*
#include "assessment/judging_bodies.h"   // link.*, criterion.*, action.*, unit.*, disputes
#include "assessment/people_bodies.h"    // workspace.*, person.*, key.*, witness.*
#include "assessment/sitting.h"          // sitting.*
