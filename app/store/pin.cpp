// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pin.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

#include "base/take_until.h"
#include "pack/file.h"
#include "store/data_folder.h"

namespace amparo::store {
namespace {

constexpr std::string_view file_name = "pin";
constexpr std::string_view format = "amparo pin 1";
constexpr std::string_view method = "$argon2id$v=19$m=";
constexpr std::size_t fewest_digits = 6;
constexpr std::size_t most_digits = 32;
constexpr std::size_t most_bytes = 512;
constexpr std::int64_t free_tries = 2;
constexpr std::int64_t longest = 60;
// A record that asks for more was made to stop this machine.
constexpr std::uint64_t most_passes = 16;
constexpr std::uint64_t most_kibibytes = 1024UL * 1024;
constexpr std::int64_t most_seconds = 1'000'000'000'000;

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || at != end || value < 0 || value > most_seconds) return std::nullopt;
    return value;
}

// "$argon2id$v=19$m=65536,t=3,p=1$…" as libsodium writes it, and no more work than this machine can do.
bool affordable(const std::string& hash) {
    if (!hash.starts_with(method) || hash.size() >= crypto_pwhash_STRBYTES ||
        crypto_pwhash_str_needs_rehash(hash.c_str(), 1, crypto_pwhash_MEMLIMIT_MIN) < 0) {
        return false;
    }
    const char* end = hash.data() + hash.size();
    std::uint64_t memory = 0;
    std::uint64_t passes = 0;
    const auto [comma, fault] = std::from_chars(hash.data() + method.size(), end, memory);
    if (fault != std::errc() || end - comma < 3 || std::string_view(comma, 3) != ",t=") return false;
    const auto [after, other_fault] = std::from_chars(comma + 3, end, passes);
    return other_fault == std::errc() && after != end && memory <= most_kibibytes && passes <= most_passes;
}

}  // namespace

Pin::Pin(std::filesystem::path folder, const base::Clock& clock, PinCost cost)
    : folder_(std::move(folder)), clock_(clock), cost_(cost) {
    if (!folder_.empty()) read();
}

std::optional<PinFault> Pin::refuses(std::string_view digits) {
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return PinFault::not_digits;
    }
    if (digits.size() < fewest_digits) return PinFault::too_short;
    if (digits.size() > most_digits) return PinFault::too_long;
    const auto step = [&](std::size_t i) { return digits[i] - digits[i - 1]; };
    for (std::size_t i = 2; i < digits.size(); ++i) {
        if (step(i) != step(1)) return std::nullopt;
    }
    return PinFault::too_easy;
}

void Pin::read() {
    const auto text = pack::read_file(folder_ / file_name, most_bytes);
    damaged_ = text ? !parse(*text) : text.error() != pack::Error::not_found;
}

bool Pin::parse(std::string_view text) {
    if (base::take_until(text, '\n') != format) return false;
    std::string hash(base::take_until(text, '\n'));
    const auto wrong = number(base::take_until(text, '\n'));
    const auto last = number(base::take_until(text, '\n'));
    if (sodium_init() < 0 || !affordable(hash) || !wrong || !last || !text.empty()) return false;
    hash_ = std::move(hash);
    wrong_ = *wrong;
    last_wrong_ = *last;
    return true;
}

bool Pin::save() const {
    const auto folder = DataFolder::take(folder_);
    if (!folder) return false;
    const std::string text = std::string(format) + '\n' + hash_ + '\n' + std::to_string(wrong_) + '\n' +
                             std::to_string(last_wrong_) + '\n';
    return folder->replace(file_name, text).has_value();
}

std::int64_t Pin::now() const {
    return std::chrono::duration_cast<std::chrono::seconds>(clock_.now().time_since_epoch()).count();
}

std::chrono::seconds Pin::delay_after(std::int64_t wrong_tries) {
    if (wrong_tries <= free_tries) return std::chrono::seconds(0);
    const std::int64_t doublings = std::min<std::int64_t>(wrong_tries - free_tries - 1, 6);
    return std::chrono::seconds(std::min(longest, std::int64_t{1} << doublings));
}

std::chrono::seconds Pin::wait() {
    const std::chrono::seconds whole = delay_after(wrong_);
    if (whole.count() > 0 && now() < last_wrong_) {
        last_wrong_ = now();
        static_cast<void>(save());  // held in memory at least
    }
    return std::max(std::chrono::seconds(0), whole - std::chrono::seconds(now() - last_wrong_));
}

base::Result<void, PinFault> Pin::check(std::string_view digits) {
    if (damaged_) return base::failure(PinFault::damaged);
    if (hash_.empty()) return base::failure(PinFault::none_kept);
    if (wait().count() > 0) return base::failure(PinFault::wait);
    if (sodium_init() < 0) return base::failure(PinFault::no_memory);
    ++wrong_;
    last_wrong_ = now();
    static_cast<void>(save());  // held in memory at least: a full disk must not keep the staff out
    if (crypto_pwhash_str_verify(hash_.c_str(), digits.data(), digits.size()) != 0) {
        return base::failure(PinFault::wrong);
    }
    wrong_ = 0;
    last_wrong_ = 0;
    static_cast<void>(save());
    return {};
}

base::Result<void, PinFault> Pin::set(std::string_view digits) {
    if (kept()) return base::failure(PinFault::is_kept);
    return keep(digits);
}

base::Result<void, PinFault> Pin::change(std::string_view old, std::string_view digits) {
    if (const auto fault = refuses(digits)) return base::failure(*fault);
    if (auto right = check(old); !right) return right;
    return keep(digits);
}

base::Result<void, PinFault> Pin::keep(std::string_view digits) {
    if (const auto fault = refuses(digits)) return base::failure(*fault);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 || crypto_pwhash_str_alg(hash.data(), digits.data(), digits.size(), cost_.passes,
                                                   cost_.memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return base::failure(PinFault::no_memory);
    }
    const std::string before = std::exchange(hash_, hash.data());
    wrong_ = 0;
    last_wrong_ = 0;
    if (save()) return {};
    hash_ = before;
    return base::failure(PinFault::not_saved);
}

}  // namespace amparo::store
