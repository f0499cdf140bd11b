"""Reports in gzip and zip."""
import gzip
import io
import zipfile
import zlib

from .base import PLAIN, add, changed, record, refused, report

OTHER = changed(PLAIN, ("2026.11.01.1", "2026.11.01.2"),
                ("192.0.2.1", "198.51.100.5"))
OTHER_REPORT = report(report_id="2026.11.01.2",
                      records=[record(source_ip="198.51.100.5")])
MEMBER = "example.net!example.com!1793491200!1793577599.xml"


def gz(text, name=None):
    data = text.encode() if isinstance(text, str) else text
    out = io.BytesIO()
    with gzip.GzipFile(name or "", "wb", 9, out, mtime=0) as f:
        f.write(data)
    return out.getvalue()


def zipped(*members, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name, data in members:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = method
            info.external_attr = (0o40755 if name.endswith("/")
                                  else 0o100644) << 16
            z.writestr(info, data)
    return out.getvalue()


def zipped_stream(name, text):
    """As Java writes it: sizes and checksum stand behind the data."""
    data = text.encode()
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    crc = zlib.crc32(data)
    n = name.encode()

    def u16(*v):
        return b"".join(x.to_bytes(2, "little") for x in v)

    def u32(*v):
        return b"".join(x.to_bytes(4, "little") for x in v)

    local = (b"PK\3\4" + u16(20, 8, 8, 0, 33) + u32(0, 0, 0) +
             u16(len(n), 0) + n + packed + b"PK\7\10" +
             u32(crc, len(packed), len(data)))
    central = (b"PK\1\2" + u16(20, 20, 8, 8, 0, 33) +
               u32(crc, len(packed), len(data)) +
               u16(len(n), 0, 0, 0, 0) + u32(0, 0) + n)
    return (local + central + b"PK\5\6" + u16(0, 0, 1, 1) +
            u32(len(central), len(local)) + u16(0))


def damaged(data, at):
    return data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1:]


GZ = gz(PLAIN, MEMBER)
ZIP = zipped((MEMBER, PLAIN))
BOMB = b"\0" * (4 << 20)
add("gzip.xml.gz", GZ, report())
add("gzip-members.xml.gz", gz(PLAIN[:500]) + gz("") + gz(PLAIN[500:]), report())
add("gzip-padded.xml.gz", GZ + b"\0" * 700, report())
add("gzip-footer.xml.gz", GZ + b"-- \r\nsent by example.net\r\n", report())
add("gzip-twice.xml.gz", gz(GZ), report())
add("gzip-cut.xml.gz", GZ[:-60], refused("truncated", "truncated gzip data"))
add("gzip-cut-in-trailer.xml.gz", GZ[:-3],
    refused("truncated", "truncated gzip data"))
add("gzip-bad-checksum.xml.gz", damaged(GZ, len(GZ) - 8),
    refused("syntax", "damaged gzip data: incorrect data check"))
add("gzip-bad-length.xml.gz", damaged(GZ, len(GZ) - 4),
    refused("syntax", "damaged gzip data: incorrect length check"))
add("gzip-thrice.xml.gz", gz(gz(GZ)),
    refused("limit", "archives nested more than 2 deep "
            "(ceiling unpack.max_nesting)"))
add("gzip-of-text.gz", gz("unused\n"),
    refused("unsupported", 'not a report: the word "unused" in its place'))
add("gzip-of-nothing.xml.gz", gz(""),
    refused("unsupported", "an empty document is not an aggregate report"))

add("zip.zip", ZIP, report())
add("zip-stored.zip", zipped((MEMBER, PLAIN), method=zipfile.ZIP_STORED),
    report())
add("zip-streamed.zip", zipped_stream(MEMBER, PLAIN), report())
add("zip-of-two.zip", zipped(("a.xml", PLAIN), ("b.xml", OTHER)),
    report(), OTHER_REPORT)
add("zip-with-folder.zip",
    zipped(("reports/", b""), ("reports/a.xml", PLAIN),
           ("__MACOSX/reports/._a.xml", b"\0\5\x16\7\0\2\0\0Mac OS X")),
    report())
add("zip-bad-beside-good.zip",
    zipped(("read me.txt", "Two reports, one of them cut off."),
           ("a.xml", PLAIN[:900]), ("b.xml", OTHER)),
    refused("unsupported", "plain text is not an aggregate report",
            'member "read me.txt"'),
    refused("truncated", "truncated XML: <auth_results> is still open",
            'member "a.xml"'),
    OTHER_REPORT)
add("zip-of-gzip.zip", zipped(("a.xml.gz", GZ), ("b.xml.gz", gz(OTHER))),
    report(), OTHER_REPORT)
add("zip-of-zip.zip", zipped(("a.zip", zipped(("b.xml", PLAIN))),
                             ("c.xml", OTHER)), report(), OTHER_REPORT)
add("zip-nested.zip",
    zipped(("a.zip", zipped(("b.zip", zipped(("c.xml", PLAIN))))),
           ("d.xml", OTHER)),
    refused("limit", "archives nested more than 2 deep "
            "(ceiling unpack.max_nesting)",
            'member "a.zip", member "b.zip"'),
    OTHER_REPORT)
add("zip-cut.zip", ZIP[:300],
    refused("truncated", "truncated zip archive",
            'member "%s"' % MEMBER))
add("zip-empty.zip", zipped(), refused("unsupported", "archive without files"))
add("zip-of-folder.zip", zipped(("reports/", b"")),
    refused("unsupported", "archive without files"))
add("zip-bomb-passed-over.zip",
    zipped(("__MACOSX/._a", BOMB), ("a.xml", PLAIN)),
    refused("limit", "unpacks to more than 200 times its size "
            "(ceiling unpack.max_ratio)",
            'member "__MACOSX/._a"'))
add("gzip-bomb.gz", gz(BOMB),
    refused("unsupported", "binary data is not an aggregate report"))
add("zip-bomb-of-text.zip", zipped(("a.txt", BOMB.replace(b"\0", b"a")),
                                   ("b.xml", PLAIN)),
    refused("unsupported", "plain text is not an aggregate report",
            'member "a.txt"'),
    refused("limit", "unpacks to more than 200 times its size "
            "(ceiling unpack.max_ratio)",
            'member "a.txt"'))
add("gzip-bomb-of-xml.xml.gz", gz("<feedback><x>" + " " * (4 << 20)),
    refused("limit", "unpacks to more than 200 times its size "
            "(ceiling unpack.max_ratio)"))
ENCRYPTED = bytearray(zipped(("a.xml", PLAIN), ("b.xml", OTHER)))
ENCRYPTED[6] |= 1
add("zip-encrypted.zip", bytes(ENCRYPTED),
    refused("unsupported", "the archive is encrypted", 'member "a.xml"'))
add("zip-lzma.zip", zipped(("a.xml", PLAIN), method=zipfile.ZIP_LZMA),
    refused("unsupported", "packed by a method other than deflate: "
            "ZIP 6.3 (lzma)", 'member "a.xml"'))
add("zip-of-many.zip",
    zipped(*[("%02d.xml" % i, b"") for i in range(20)]),
    *[refused("unsupported", "an empty document is not an aggregate report",
              'member "%02d.xml"' % i) for i in range(16)],
    refused("limit", "more than 16 members (ceiling unpack.max_members)"))
