"""XChaCha20-Poly1305 and NaCl's secretbox in plain Python, from the papers that define them.

Slow and not hardened against anybody who measures time: it reads records, it guards none.
"""
import hmac
import shutil
import struct
import subprocess

SIGMA = struct.unpack("<4I", b"expand 32-byte k")
MASK = 0xffffffff
LONG = 16384  # from so many bytes on openssl, where it is, makes the key stream: it is quicker

CHACHA = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
          (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))
SALSA = ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),
         (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14))


class DoesNotOpen(ValueError):
    """What was sealed was altered, or another key or another matter sealed it."""


def _chacha_rounds(state):
    x = list(state)
    for _ in range(10):
        for a, b, c, d in CHACHA:
            p, q, r, s = x[a], x[b], x[c], x[d]
            p = (p + q) & MASK
            s ^= p
            s = (s << 16 | s >> 16) & MASK
            r = (r + s) & MASK
            q ^= r
            q = (q << 12 | q >> 20) & MASK
            p = (p + q) & MASK
            s ^= p
            s = (s << 8 | s >> 24) & MASK
            r = (r + s) & MASK
            q ^= r
            x[a], x[b], x[c], x[d] = p, (q << 7 | q >> 25) & MASK, r, s
    return x


def _turn(value, bits):
    value &= MASK
    return (value << bits | value >> (32 - bits)) & MASK


def _salsa_rounds(state):
    x = list(state)
    for _ in range(10):
        for a, b, c, d in SALSA:
            x[b] ^= _turn(x[a] + x[d], 7)
            x[c] ^= _turn(x[b] + x[a], 9)
            x[d] ^= _turn(x[c] + x[b], 13)
            x[a] ^= _turn(x[d] + x[c], 18)
    return x


def _block(rounds, state):
    mixed = rounds(state)
    return struct.pack("<16I", *((a + b) & MASK for a, b in zip(mixed, state)))


def _xor(data, stream):
    count = len(data)
    mixed = int.from_bytes(data, "little") ^ int.from_bytes(stream[:count], "little")
    return mixed.to_bytes(count, "little")


def chacha20_block(key, counter, nonce):
    state = SIGMA + struct.unpack("<8I", key) + (counter,) + struct.unpack("<3I", nonce)
    return _block(_chacha_rounds, state)


def chacha20(key, counter, nonce, data):
    """RFC 8439's cipher: data with the key stream from block `counter` on mixed in."""
    if len(data) >= LONG and shutil.which("openssl"):
        return _chacha20_by_openssl(key, counter, nonce, data)
    blocks = range(counter, counter + (len(data) + 63) // 64)
    return _xor(data, b"".join(chacha20_block(key, each, nonce) for each in blocks))


def _chacha20_by_openssl(key, counter, nonce, data):
    start = struct.pack("<I", counter) + nonce
    made = subprocess.run(["openssl", "enc", "-chacha20", "-K", key.hex(), "-iv", start.hex()],
                          input=data, capture_output=True, check=True)
    return made.stdout


def hchacha20(key, nonce16):
    state = SIGMA + struct.unpack("<8I", key) + struct.unpack("<4I", nonce16)
    x = _chacha_rounds(state)
    return struct.pack("<8I", *(x[:4] + x[12:]))


def _salsa_state(key, middle):
    k = struct.unpack("<8I", key)
    return (SIGMA[0],) + k[:4] + (SIGMA[1],) + middle + (SIGMA[2],) + k[4:] + (SIGMA[3],)


def hsalsa20(key, nonce16):
    x = _salsa_rounds(_salsa_state(key, struct.unpack("<4I", nonce16)))
    return struct.pack("<8I", x[0], x[5], x[10], x[15], *x[6:10])


def xsalsa20_stream(key, nonce24, count):
    subkey, rest = hsalsa20(key, nonce24[:16]), struct.unpack("<2I", nonce24[16:])
    blocks = (_block(_salsa_rounds, _salsa_state(subkey, rest + (each & MASK, each >> 32)))
              for each in range((count + 63) // 64))
    return b"".join(blocks)[:count]


def poly1305(key, message):
    r = int.from_bytes(key[:16], "little") & 0x0ffffffc0ffffffc0ffffffc0fffffff
    total, prime = 0, (1 << 130) - 5
    for start in range(0, len(message), 16):
        total = (total + int.from_bytes(message[start:start + 16] + b"\1", "little")) * r % prime
    total += int.from_bytes(key[16:], "little")
    return (total & ((1 << 128) - 1)).to_bytes(16, "little")


def _tag(key, nonce, cipher, about):
    def padded(part):
        return part + bytes(-len(part) % 16)
    lengths = struct.pack("<2Q", len(about), len(cipher))
    return poly1305(chacha20_block(key, 0, nonce)[:32], padded(about) + padded(cipher) + lengths)


def aead_seal(key, nonce, text, about):
    """RFC 8439's ChaCha20-Poly1305: the cipher text and then the tag."""
    cipher = chacha20(key, 1, nonce, text)
    return cipher + _tag(key, nonce, cipher, about)


def aead_open(key, nonce, sealed, about):
    cipher, tag = sealed[:-16], sealed[-16:]
    if len(sealed) < 16 or not hmac.compare_digest(tag, _tag(key, nonce, cipher, about)):
        raise DoesNotOpen("the tag does not fit")
    return chacha20(key, 1, nonce, cipher)


def seal(key, nonce24, text, about):
    """What the format calls sealed: nonce, cipher text, tag."""
    inner = bytes(4) + nonce24[16:]
    return nonce24 + aead_seal(hchacha20(key, nonce24[:16]), inner, text, about)


def unseal(key, sealed, about):
    if len(sealed) < 40:
        raise DoesNotOpen("too short")
    return aead_open(hchacha20(key, sealed[:16]), bytes(4) + sealed[16:24], sealed[24:], about)


def secretbox(key, nonce24, text):
    """NaCl's crypto_secretbox_easy: the tag and then the cipher text."""
    stream = xsalsa20_stream(key, nonce24, 32 + len(text))
    cipher = _xor(text, stream[32:])
    return poly1305(stream[:32], cipher) + cipher


def secretbox_open(key, nonce24, boxed):
    tag, cipher = boxed[:16], boxed[16:]
    stream = xsalsa20_stream(key, nonce24, 32 + len(cipher))
    if len(boxed) < 16 or not hmac.compare_digest(tag, poly1305(stream[:32], cipher)):
        raise DoesNotOpen("the tag does not fit")
    return _xor(cipher, stream[32:])
