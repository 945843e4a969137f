"""The text of a Thai QR code."""


def qr_code(amount, reference):
    field = lambda tag, value: '%s%02d%s' % (tag, len(value), value)
    account = field('00', 'A000000677010112') + field('01', '015050000000000') + field('02', reference)
    code = field('00', '01') + field('01', '12') + field('30', account) + field('53', '764')
    code += field('54', '%d.%02d' % divmod(amount, 100)) + field('58', 'TH') + '6304'
    return '%s%04X' % (code, crc(code.encode()))


def crc(data):
    value = 0xFFFF
    for byte in data:
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x1021 if value & 0x8000 else value << 1) & 0xFFFF
    return value
