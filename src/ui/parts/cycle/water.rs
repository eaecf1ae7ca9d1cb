//! The water of a picture: the domain says which shapes there are, and this draws them.

use leptos::prelude::*;

use crate::domain::picture::water::{Layer, Shape};
use crate::ui;
use crate::ui::sealed::Sealed;

/// All layers, the lowest first.
pub fn draw(layers: Vec<Layer>) -> Vec<Sealed> {
    layers.into_iter().map(layer).collect()
}

fn layer(
    Layer {
        class,
        shapes,
        half,
    }: Layer,
) -> Sealed {
    let shapes: Vec<_> = shapes.into_iter().map(shape).collect();
    ui! { <g class=class transform=half.then_some("scale(0.5)")>{shapes}</g> }
}

fn shape(shape: Shape) -> Sealed {
    let Shape {
        class,
        path,
        width,
        path_length,
    } = shape;
    ui! { <path class=class d=path stroke-width=width pathLength=path_length/> }
}
