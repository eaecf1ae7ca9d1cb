//! Documentation as modules: what somebody who changes the product needs and no single item can tell.
//!
//! It is made for rustdoc alone; no program contains it. The texts stand in `src/guide/*.md`, so that they read well in
//! an editor too, and rustdoc checks every link from them into the code: the documentation does not build until a link has
//! followed the item that moved.
//!
//! Code cannot depend on this module. A fact that stands in the code (a border, a limit) is linked from here and
//! explained; the code is what counts.

pub mod rules {
    #![doc = include_str!("guide/rules.md")]
}

pub mod decisions {
    #![doc = include_str!("guide/decisions.md")]
}

pub mod contributing {
    #![doc = include_str!("guide/contributing.md")]
}

pub mod size {
    #![doc = include_str!("guide/size.md")]
}
