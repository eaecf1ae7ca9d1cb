//! A view that is built on the spot and handed on as one type, whatever it was made from.
//!
//! Leptos gives each view a type of its own, and makes code to patch every such type. Here a view is built where it is
//! written, and only its nodes are handed on, with the effects that keep them up to date: where Leptos would patch it, it is
//! made anew. What that saves is measured in the guide ([`crate::guide::decisions`]).
//!
//! - [`ui!`](crate::ui!) is `view!`, sealed.
//! - [`live`] is a part of a view that is made anew whenever a signal it reads has changed.
//! - [`follow`] is an attribute or property that does so, and [`run`] is what is done on an event.
//!
//! A field in which somebody types never stands in a [`live`] part that changes meanwhile: it would lose the caret. A list of
//! rows that move (`<For>`) is never the first thing of a view: its first row may go, and a view finds its nodes from the
//! first to the last.

use leptos::attr::any_attribute::AnyAttribute;
use leptos::prelude::{RenderEffect, document};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use leptos::wasm_bindgen::JsCast;
use send_wrapper::SendWrapper;
use web_sys::{Comment, Element, Node};

/// A view that has been built.
pub struct Sealed(SendWrapper<Nodes>);

/// The nodes of a view, from the first to the last: what stands between them may change, these two do not.
pub struct Nodes {
    first: Node,
    last: Node,
    /// The effects that keep the nodes up to date end with this.
    state: Box<dyn State>,
}

/// What a view is after it was built. Of all that Leptos can do with it one thing is needed, and that saves the code for the
/// rest.
trait State {
    /// Puts the nodes somewhere. A list of rows notes where that is: new rows go there.
    fn stand(&mut self, parent: &Element, before: Option<&Node>);
}

impl<T: Mountable> State for T {
    fn stand(&mut self, parent: &Element, before: Option<&Node>) {
        self.mount(parent, before);
    }
}

/// A view that can be sealed.
pub trait Seal {
    /// Builds the view.
    fn seal(self) -> Sealed;
}

impl<V: Render<State: 'static>> Seal for V {
    fn seal(self) -> Sealed {
        Sealed::holding(Box::new(self.build()))
    }
}

impl From<&'static str> for Sealed {
    fn from(words: &'static str) -> Self {
        words.seal()
    }
}

impl Sealed {
    /// One copy for all views.
    fn holding(mut state: Box<dyn State>) -> Self {
        let fragment = document().create_document_fragment();
        state.stand(fragment.unchecked_ref(), None);
        // Leptos puts a placeholder where a view has no node of its own, so that there is always one.
        let first = fragment.first_child().unwrap_or_else(|| marker().into());
        let last = fragment.last_child().unwrap_or_else(|| first.clone());
        Self(SendWrapper::new(Nodes { first, last, state }))
    }
}

/// A part of a view that is made anew whenever a signal it reads has changed.
pub fn live<V: Seal>(view: impl Fn() -> V + 'static) -> Sealed {
    follow_view(Box::new(move || view().seal()))
}

/// One copy for all live parts. Two markers stay where they are, so that whatever holds the part always finds its ends.
fn follow_view(view: Box<dyn Fn() -> Sealed>) -> Sealed {
    let [start, end] = [marker(), marker()];
    let before = end.clone();
    let shown = RenderEffect::new(move |shown: Option<Nodes>| {
        let mut nodes = view().0.take();
        if let Some(mut shown) = shown {
            shown.unmount();
        }
        // At first the part stands nowhere yet.
        if let Some(parent) = before.parent_node() {
            nodes.mount(parent.unchecked_ref(), Some(&before));
        }
        nodes
    });
    Sealed::holding(Box::new(Live { start, shown, end }))
}

/// A live part after it was built.
struct Live {
    start: Comment,
    shown: RenderEffect<Nodes>,
    end: Comment,
}

impl State for Live {
    fn stand(&mut self, parent: &Element, before: Option<&Node>) {
        self.start.mount(parent, before);
        self.shown.mount(parent, before);
        self.end.mount(parent, before);
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        // Leptos keeps what an effect made until the effect's task has its next turn. What is within would still hear of
        // changes, while signals of its own are gone: reading one would end the page.
        self.shown.take_value();
    }
}

/// A node that shows nothing.
fn marker() -> Comment {
    document().create_comment("")
}

/// A value that follows the signals it reads.
pub type Following<T> = Box<dyn FnMut() -> T + Send>;

/// An attribute or property that follows the signals it reads: one type for each type of value.
pub fn follow<T>(value: impl Fn() -> T + Send + 'static) -> Following<T> {
    Box::new(value)
}

/// What is done on an event: one type for each type of event.
pub fn run<E>(act: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(act)
}

/// Leptos' `view!`, built on the spot as a [`Sealed`].
#[macro_export]
macro_rules! ui {
    ($($view:tt)*) => {
        $crate::ui::sealed::Seal::seal(::leptos::prelude::view! { $($view)* })
    };
}

impl Mountable for Nodes {
    fn unmount(&mut self) {
        // A fragment keeps them together: Leptos mounts a row of a list again when it moves.
        let fragment = document().create_document_fragment();
        let mut next = Some(self.first.clone());
        while let Some(node) = next {
            next = node.next_sibling().filter(|_| node != self.last);
            let _ = fragment.append_child(&node);
        }
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.state.stand(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(parent) = self.first.parent_node() else {
            return false;
        };
        child.mount(parent.unchecked_ref(), Some(&self.first));
        true
    }

    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}

impl Render for Sealed {
    type State = Nodes;

    fn build(self) -> Nodes {
        self.0.take()
    }

    fn rebuild(self, state: &mut Nodes) {
        let mut new = self.0.take();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

leptos::tachys::no_attrs!(Sealed);

/// Leptos asks for all of these of a view; without a server only [`Render`] is ever used.
impl RenderHtml for Sealed {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Nodes {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
