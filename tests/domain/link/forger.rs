//! Links with a right checksum over contents that nobody writes.

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32m, Hrp};

use schoolstroom::domain::codec::link::encode;
use schoolstroom::domain::response::Response;

/// The bytes in the link of a response.
pub fn bytes(response: &Response) -> Vec<u8> {
    sealed_bytes(&encode(response))
}

/// The bytes in a link.
pub fn sealed_bytes(link: &str) -> Vec<u8> {
    let checked = CheckedHrpstring::new::<Bech32m>(link).unwrap();
    checked.byte_iter().collect()
}

/// The link of a format with these bytes.
pub fn seal(format: &str, bytes: &[u8]) -> String {
    bech32::encode::<Bech32m>(Hrp::parse(format).unwrap(), bytes).unwrap()
}

/// Puts the number into these bits, counted from the highest of the first byte.
pub fn write(bytes: &mut [u8], at: usize, bits: usize, number: u32) {
    for bit in 0..bits {
        let mask = 0x80 >> ((at + bit) % 8);
        let byte = &mut bytes[(at + bit) / 8];
        *byte &= !mask;
        if number >> (bits - 1 - bit) & 1 == 1 {
            *byte |= mask;
        }
    }
}
