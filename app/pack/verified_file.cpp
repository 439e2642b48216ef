// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/verified_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <new>

#include "pack/format.h"

namespace amparo::pack {
namespace {

// A file opened for reading, closed with its scope.
class File {
  public:
    static Result<File> open(const std::filesystem::path& path) {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
        if (descriptor >= 0) return File(descriptor);
        return base::failure(errno == ENOENT || errno == ENOTDIR ? Error::not_found : Error::unreadable);
    }
    File(File&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    File& operator=(File&&) = delete;
    ~File() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }

    [[nodiscard]] Result<std::size_t> size() const {
        struct stat status {};
        if (::fstat(descriptor_, &status) != 0) return base::failure(Error::unreadable);
        if (!S_ISREG(status.st_mode)) return base::failure(Error::not_a_pack);
        const auto bytes = static_cast<std::uint64_t>(status.st_size);
        if (bytes > max_pack_size) return base::failure(Error::too_large);
        return static_cast<std::size_t>(bytes);
    }

    [[nodiscard]] Result<void> read(std::size_t offset, std::span<std::byte> out) const {
        while (!out.empty()) {
            const ssize_t got = ::pread(descriptor_, out.data(), out.size(), static_cast<off_t>(offset));
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) return base::failure(Error::unreadable);
            offset += static_cast<std::size_t>(got);
            out = out.subspan(static_cast<std::size_t>(got));
        }
        return {};
    }

  private:
    explicit File(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
};

bool is_trusted(const Signature& signature, std::span<const PublicKey> trusted) {
    return std::any_of(trusted.begin(), trusted.end(),
                       [&](const PublicKey& key) { return key.id == signature.key_id; });
}

// The signature at the end of the file, by a key that is trusted; not verified yet.
Result<Signature> read_signature(const File& file, std::size_t database_size,
                                 std::span<const PublicKey> trusted) {
    std::array<char, trailer_size> bytes{};
    if (auto done = file.read(database_size, std::as_writable_bytes(std::span(bytes))); !done) {
        return base::failure(done.error());
    }
    const std::string_view text(bytes.data(), bytes.size());
    auto signature = Signature::parse(text);
    if (!signature || trailer(*signature) != text) return base::failure(Error::not_a_pack);
    if (!is_trusted(*signature, trusted)) return base::failure(Error::unknown_key);
    return *std::move(signature);
}

Result<void> check(const Signature& signature, std::span<const std::byte> database,
                   std::span<const PublicKey> trusted) {
    Hash hash;
    hash.update(database);
    return verify(signature, hash.finish(), trusted);
}

}  // namespace

Result<VerifiedFile> read_verified(const std::filesystem::path& path, std::span<const PublicKey> trusted) {
    const auto file = File::open(path);
    if (!file) return base::failure(file.error());
    const auto size = file->size();
    if (!size) return base::failure(size.error());
    if (*size < page_size + trailer_size) return base::failure(Error::not_a_pack);
    VerifiedFile verified;
    verified.size = *size - trailer_size;
    const auto signature = read_signature(*file, verified.size, trusted);
    if (!signature) return base::failure(signature.error());

    verified.bytes.reset(new (std::nothrow) std::byte[verified.size]);
    if (!verified.bytes) return base::failure(Error::unreadable);
    const std::span database(verified.bytes.get(), verified.size);
    if (const auto done = file->read(0, database); !done) return base::failure(done.error());
    if (const auto done = check(*signature, database, trusted); !done) return base::failure(done.error());

    const auto seal = Seal::parse(signature->trusted_comment);
    if (!seal) return base::failure(Error::not_a_pack);
    if (seal->schema != schema_version) return base::failure(Error::wrong_schema);
    verified.seal = *seal;
    verified.key_id = PublicKey{signature->key_id, {}}.key_id();
    return verified;
}

}  // namespace amparo::pack
