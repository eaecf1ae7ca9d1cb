//! Sealed views: they follow signals as any view does, stay right wherever they are moved to, and leave nothing behind.

mod ends;
mod moves;
mod parts;
