#include <SQLiteCpp/SQLiteCpp.h>

#include "base/failure.h"
#include "crypto/system_chance.h"
#include "store/absorbing.h"
#include "store/draught.h"
#include "store/file_header.h"
#include "store/inside_workspace.h"
#include "store/migration.h"

namespace tc {

namespace {

void place(const Draught& draught, const std::string& path, const std::string& what) {
  if (draught.put_in_place() == Draught::Placed::taken) fail_taken(path, what);
}

// The trigger that guards it is put back as it was.
void set_device(const std::string& path, const DeviceId& device) {
  guarded(path, [&] {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    const std::string guard =
        database.execAndGet("SELECT sql FROM sqlite_master WHERE name = 'meta_no_update'")
            .getString();
    SQLite::Transaction whole(database);
    database.exec("DROP TRIGGER meta_no_update");
    SQLite::Statement set(database, "UPDATE meta SET device = ?");
    set.bind(1, device.text);
    set.exec();
    database.exec(guard);
    whole.commit();
  });
}

}  // namespace

void Workspace::backup_to(const std::string& path) const {
  SystemChance chance;
  const Draught draught(path, chance);
  copy_whole(inside_->file, draught.path());
  place(draught, path, "a backup");
}

void Workspace::write_copy(const std::string& path, const WorkspaceId& id, const Parcel& parcel,
                           const std::vector<Wrapping>& wrappings, Chance& chance) {
  const Draught draught(path, chance);
  make_file(draught.path(), id, DeviceId(UuidSequence().next({}, chance)));
  {
    Connection copy(draught.path(), Access::write);
    copy.accept();
    guarded(path, [&] {
      SQLite::Transaction whole(copy.database(), SQLite::TransactionBehavior::IMMEDIATE);
      take_in(copy, parcel);
      for (const Wrapping& wrapping : wrappings) insert(copy.database(), wrapping);
      whole.commit();
      copy.database().exec("PRAGMA journal_mode = DELETE");
    });
  }
  place(draught, path, "a copy");
}

void Workspace::restore(const std::string& backup, const std::string& path, Clock& clock,
                        Chance& chance) {
  Connection source(backup, Access::read);
  source.refuse_damaged();
  const Draught draught(path, chance);
  copy_whole(source, draught.path());
  set_device(draught.path(), DeviceId(UuidSequence().next(clock.now(), chance)));
  place(draught, path, "a restored workspace");
}

}  // namespace tc
