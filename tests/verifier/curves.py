"""X25519 (RFC 7748), Ed25519 (RFC 8032) and NaCl's sealed box in plain Python."""
import hashlib

from ciphers import DoesNotOpen, hsalsa20, secretbox, secretbox_open

P = 2 ** 255 - 19
ORDER = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def _clamped(scalar):
    number = int.from_bytes(scalar, "little") & (2 ** 255 - 8)
    return number & (2 ** 254 - 1) | 2 ** 254


def x25519(scalar, point):
    """The Montgomery ladder of RFC 7748, section 5."""
    k, u = _clamped(scalar), int.from_bytes(point, "little") % 2 ** 255
    x2, z2, x3, z3, swap = 1, 0, u, 1, 0
    for t in reversed(range(255)):
        bit = k >> t & 1
        if swap != bit:
            x2, x3, z2, z3 = x3, x2, z3, z2
        swap = bit
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        aa, bb, da, cb = a * a % P, b * b % P, d * a % P, c * b % P
        e = aa - bb
        x3, z3 = (da + cb) ** 2 % P, u * (da - cb) ** 2 % P
        x2, z2 = aa * bb % P, e * (aa + 121665 * e) % P
    if swap:
        x2, z2 = x3, z3
    return (x2 * pow(z2, P - 2, P) % P).to_bytes(32, "little")


def box_scalar(seed):
    """The secret scalar of the X25519 pair that a seed of 32 bytes makes (clamped when used)."""
    return hashlib.sha512(seed).digest()[:32]


def box_public(scalar):
    return x25519(scalar, (9).to_bytes(32, "little"))


def _box_nonce(epk, public):
    return hashlib.blake2b(epk + public, digest_size=24).digest()


def sealed_box(ephemeral_scalar, public, text):
    """libsodium's crypto_box_seal, by an ephemeral scalar that the caller chose."""
    epk = box_public(ephemeral_scalar)
    shared = hsalsa20(x25519(ephemeral_scalar, public), bytes(16))
    return epk + secretbox(shared, _box_nonce(epk, public), text)


def sealed_box_open(scalar, public, boxed):
    if len(boxed) < 48:
        raise DoesNotOpen("too short")
    epk = boxed[:32]
    shared = hsalsa20(x25519(scalar, epk), bytes(16))
    return secretbox_open(shared, _box_nonce(epk, public), boxed[32:])


def _add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def _double(p):
    a, b = p[0] * p[0] % P, p[1] * p[1] % P
    h = a + b
    e, g = h - (p[0] + p[1]) ** 2, a - b
    f = 2 * p[2] * p[2] + g
    return e * f % P, g * h % P, f * g % P, e * h % P


def _doublings(point):
    """The point times 1, 2, 4 … 2^255."""
    points = [point]
    while len(points) < 256:
        points.append(_double(points[-1]))
    return points


def _times(scalar, doublings):
    total = (0, 1, 1, 0)
    for bit, point in enumerate(doublings):
        if scalar >> bit & 1:
            total = _add(total, point)
    return total


def _point(data):
    """The point that 32 bytes spell, or None where they spell none."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2 ** 255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def _bytes(point):
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = _doublings(_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little")))


def _hash(*parts):
    return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little") % ORDER


def ed25519_public(seed):
    return _bytes(_times(_clamped(hashlib.sha512(seed).digest()[:32]), BASE))


def ed25519_sign(seed, message):
    digest = hashlib.sha512(seed).digest()
    scalar, public = _clamped(digest[:32]), ed25519_public(seed)
    r = _hash(digest[32:], message)
    first = _bytes(_times(r, BASE))
    second = (r + _hash(first, public, message) * scalar) % ORDER
    return first + second.to_bytes(32, "little")


def ed25519_verify(public, message, signature):
    """Whether a signature of 64 bytes over a message is by a public key of 32 bytes."""
    key, first = _point(public), _point(signature[:32])
    second = int.from_bytes(signature[32:], "little")
    if key is None or first is None or len(signature) != 64 or second >= ORDER:
        return False
    doublings = _doublings((P - key[0], key[1], 1, P - key[3]))
    if doublings[3][0] % P == 0:
        return False  # a key of small order signs everything
    challenge = _hash(signature[:32], public, message)
    return _bytes(_add(_times(second, BASE), _times(challenge, doublings))) == signature[:32]
