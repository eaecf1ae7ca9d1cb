//! Numbers as bits, highest first: what the data of a link are made of. It knows no format.

/// Writes numbers bit by bit, highest first.
#[derive(Default)]
pub(in crate::domain::codec) struct BitWriter {
    bytes: Vec<u8>,
    written: usize,
}

impl BitWriter {
    /// Writes the lowest bits of a number.
    pub(in crate::domain::codec) fn push(&mut self, value: u32, bits: u32) {
        for bit in (0..bits).rev() {
            if self.written.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((value >> bit & 1) as u8) << (7 - self.written % 8);
            }
            self.written += 1;
        }
    }

    /// What was written, with zeros up to a whole byte.
    pub(in crate::domain::codec) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Reads what [`BitWriter`] wrote.
pub(in crate::domain::codec) struct BitReader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> BitReader<'a> {
    pub(in crate::domain::codec) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next bits as a number, or `None` past the end.
    pub(in crate::domain::codec) fn take(&mut self, bits: u32) -> Option<u32> {
        let mut value = 0;
        for _ in 0..bits {
            let byte = self.bytes.get(self.at / 8)?;
            value = value << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(value)
    }

    /// Whether less than a byte is left and no bit of it is set.
    pub(in crate::domain::codec) fn rest_is_zero(&mut self) -> bool {
        match self.bytes.len() * 8 - self.at {
            left @ 0..8 => self.take(left as u32) == Some(0),
            _ => false,
        }
    }

    /// The whole bytes after the one that was read last.
    pub(in crate::domain::codec) fn into_rest(self) -> &'a [u8] {
        self.bytes.get(self.at.div_ceil(8)..).unwrap_or_default()
    }
}
