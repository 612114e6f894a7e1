#include <algorithm>

#include "app/checked_form.h"
#include "app/recordable.h"
#include "app/who_reads.h"
#include "base/text.h"

namespace tc {

namespace {

constexpr std::size_t most_files = 50;
constexpr std::size_t longest_file_name = 200;

std::string without_folders(std::string_view path) {
  const auto last = path.find_last_of("/\\");
  return std::string(trimmed(last == std::string_view::npos ? path : path.substr(last + 1)));
}

Result<std::string> checked_file(const FileToAttach& file) {
  const std::string name = without_folders(file.name);
  if (name.empty()) return refuse("file-name-needed", "A file that goes with an item has a name.");
  if (!is_utf8(name) || name.find('\n') != std::string::npos ||
      characters(name) > longest_file_name)
    return refuse("file-name-unreadable", "A file's name is one line of readable text.",
                  "Give the file a shorter, plainer name.");
  if (file.id.empty() && file.bytes.empty())
    return refuse("file-empty", "The file " + name + " is empty.");
  if (file.bytes.size() > most_attachment_bytes)
    return refuse("file-too-large",
                  "The file " + name + " has more than " +
                      std::to_string(most_attachment_bytes / 1'000'000) + " million bytes.",
                  "Make it smaller, or split it.");
  return name;
}

const Attachment* attached(const EvidenceItem& item, const AttachmentId& id) {
  const auto found = std::find_if(item.attachments.begin(), item.attachments.end(),
                                  [&](const Attachment& one) { return one.id == id; });
  return found == item.attachments.end() ? nullptr : &*found;
}

/// The same bytes, where this person has put them into this portfolio before.
std::optional<Attachment> kept_before(Workplace& workplace, const PersonId& who,
                                      const PersonId& learner, const Attachment& wanted) {
  for (const EvidenceItem& item : workplace.record().portfolio(learner).items)
    for (const Attachment& file : item.attachments)
      if (item.by == who && file.sha256 == wanted.sha256 && file.bytes == wanted.bytes) return file;
  return std::nullopt;
}

Attachment keep_file(Workplace& workplace, const PersonId& who, const ItemForm& form,
                     const FileToAttach& file, const std::string& name) {
  Attachment kept{{}, name, hex(sha256(file.bytes)), file.bytes.size()};
  if (const auto before = kept_before(workplace, who, form.learner, kept)) {
    kept.id = before->id;
    return kept;
  }
  kept.id = AttachmentId(workplace.log().next_id().text);
  make_key_for_work(workplace, attachment_key(kept.id), form.learner, who);
  workplace.log().keep_attachment(kept.id, attachment_key(kept.id), file.bytes);
  return kept;
}

}  // namespace

Result<std::vector<Attachment>> keep_files(Workplace& workplace, const PersonId& who,
                                           const ItemForm& form, const EvidenceItem* of) {
  if (form.files.size() > most_files)
    return refuse("files-too-many", "At most 50 files go with an item.",
                  "Put them into one document, or make two items.");
  std::vector<std::string> names;
  for (const FileToAttach& file : form.files) {
    auto name = checked_file(file);
    if (!name) return tl::unexpected(name.error());
    if (!file.id.empty() && (of == nullptr || attached(*of, file.id) == nullptr))
      return refuse("no-such-file", "The file " + *name + " does not go with this item.",
                    "Attach it again.");
    names.push_back(std::move(*name));
  }
  std::vector<Attachment> kept;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const FileToAttach& file = form.files[i];
    kept.push_back(file.id.empty() ? keep_file(workplace, who, form, file, names[i])
                                   : *attached(*of, file.id));
  }
  return kept;
}

Result<std::string> open_attachment(Workplace& workplace, const PersonId& who, const EntryId& item,
                                    const AttachmentId& id) {
  const auto found = visible_item(workplace, who, item);
  if (!found) return tl::unexpected(found.error());
  const Attachment* file = attached(*found, id);
  if (file == nullptr)
    return refuse("no-such-file", "No such file goes with " + found->number + ".");
  if (auto bytes = workplace.log().attachment(id)) return std::move(*bytes);
  return refuse("file-not-here", "The file " + file->name + " is not here, or cannot be opened.",
                "Ask for the portfolio to be handed in again, or sign in.");
}

}  // namespace tc
