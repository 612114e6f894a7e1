#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>

namespace tc {

enum class Access { read, write };

/// Says what SQLite said as a Failure: a sentence that names the file, and a hint.
[[noreturn]] void fail_as_told(const std::string& path, const SQLite::Exception& told);

/// The record in the file was altered: says how, and that it was left as it is.
[[noreturn]] void fail_altered(const std::string& path, const std::string& how);

/// Does the work; what SQLite throws becomes a Failure about the file.
template <class Work>
decltype(auto) guarded(const std::string& path, Work work) {
  try {
    return work();
  } catch (const SQLite::Exception& told) {
    fail_as_told(path, told);
  }
}

/// How a statement that is kept is used: whatever happens, it ends up reset and without values,
/// since one left in the middle of its rows would hold everybody's clean-up back.
class Rested {
 public:
  explicit Rested(SQLite::Statement& statement) : statement_(statement) {}
  ~Rested() {
    statement_.tryReset();
    statement_.clearBindings();
  }
  Rested(const Rested&) = delete;
  Rested& operator=(const Rested&) = delete;
  SQLite::Statement* operator->() { return &statement_; }

 private:
  SQLite::Statement& statement_;
};

/// An open workspace file. Until accept() nothing is ever written to it, not even what lies in
/// its write-ahead log; a connection for reading never is accepted. Opening throws Failure.
class Connection {
 public:
  Connection(const std::string& path, Access access);
  /// A copy of the file in memory, which may be changed but not recorded in. It keeps the name.
  static std::unique_ptr<Connection> in_memory(Connection& of);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Throws Failure where the file is cut off, malformed, or its schema is not its format's.
  void refuse_damaged();
  /// The file is sound: from now on it may be written to, durably.
  void accept();
  /// Throws Failure on a connection for reading.
  void refuse_unless_writable() const;
  /// Of the file at this moment; another process may bring it forward.
  int format();

  SQLite::Database& database() { return database_; }
  const std::string& path() const { return path_; }

 private:
  Connection(const std::string& path, SQLite::Database memory);

  std::string path_;
  Access access_;
  bool accepted_ = false;
  SQLite::Database database_;
};

}  // namespace tc
