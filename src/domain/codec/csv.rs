//! TEMPORARY
use crate::domain::team::Shown;
/// T
pub fn write(_: &Shown) -> String {
    String::new()
}
