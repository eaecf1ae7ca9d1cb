//! What a picture of the cycle knows of itself: the reading it shows, where one looks, and what is tried out.
//!
//! A thought that is tried out changes no answer, and nothing here is stored.

use std::time::Duration;

use leptos::ev::KeyboardEvent;
use leptos::html::{Dialog, Figure};
use leptos::prelude::*;
use leptos::svg::Svg;

use crate::browser::{dialog, focus, visibility::Lookout};
use crate::domain::element::Element;
use crate::domain::picture::lemniscate::Layout;
use crate::domain::picture::view::View;
use crate::domain::reading::what_if::WhatIf;
use crate::domain::reading::{Finding, Flow, Reading};

/// How long the walk stays at a station: time to read three short sentences without haste.
const STAY: Duration = Duration::from_secs(10);

/// A picture. A page makes it, and keeps it while its words change language.
#[derive(Clone, Copy, Debug)]
pub struct Cycle {
    /// What the picture shows.
    pub reading: Memo<Reading>,
    /// The station one looks at, which is the one the Tab key reaches.
    pub station: RwSignal<Element>,
    /// In which of its two views it is drawn.
    pub view: RwSignal<View>,
    /// Whether there is room for the lying picture.
    wide: Memo<bool>,
    /// Whether a picture is being taken of it: that one lies, whatever the screen shows.
    pub being_taken: RwSignal<bool>,
    /// Whether the water moves.
    pub flowing: RwSignal<bool>,
    /// Whether the stations travel to their places, as they do from one view to the other.
    pub travelling: RwSignal<bool>,
    /// Whether the valve of the station stands open, to try out a thought.
    pub valve: RwSignal<bool>,
    /// The next step of the walk, while it goes on.
    walk: RwSignal<Option<TimeoutHandle>>,
    /// Whether what is said of the station is announced: not if the focus itself has said it.
    pub announced: RwSignal<bool>,
    /// Whether the picture is shown to a whole room.
    pub presenting: RwSignal<bool>,
    /// Whether the ways to take the picture along are unfolded.
    pub taking_along: RwSignal<bool>,
    /// Everything: the picture and what is said of it.
    pub figure: NodeRef<Figure>,
    /// The drawing alone.
    pub drawing: NodeRef<Svg>,
    /// The screen for a whole room.
    pub screen: NodeRef<Dialog>,
}

impl Cycle {
    /// A picture of a reading. It begins at the first blockage, or else at the first element with a score, or else at policy.
    /// `wide` says whether there is room for the lying picture.
    pub fn new(reading: Memo<Reading>, wide: Memo<bool>) -> Self {
        let begin = reading.with_untracked(|reading| {
            let scored = || reading.findings().find(|it| it.score().is_some());
            let first = reading.first_blockage();
            first.or_else(|| Some(scored()?.element()))
        });
        let being_taken = RwSignal::new(false);
        let cycle = Self {
            reading,
            station: RwSignal::new(begin.unwrap_or(Element::HrPolicy)),
            view: RwSignal::new(View::default()),
            wide,
            being_taken,
            flowing: RwSignal::new(false),
            travelling: RwSignal::new(false),
            valve: RwSignal::new(false),
            walk: RwSignal::new(None),
            announced: RwSignal::new(false),
            presenting: RwSignal::new(false),
            taking_along: RwSignal::new(false),
            figure: NodeRef::new(),
            drawing: NodeRef::new(),
            screen: NodeRef::new(),
        };
        Effect::new(move |_| {
            wide.track();
            cycle.travelling.set(false);
        });
        cycle.rest_out_of_sight();
        cycle.follow_screen();
        on_cleanup(move || {
            if let Some(step) = cycle.walk.try_get_untracked().flatten() {
                step.clear();
            }
        });
        cycle
    }

    /// What the picture shows of an element.
    pub fn finding(&self, element: Element) -> Finding {
        self.reading.with(|reading| *reading.finding(element))
    }

    /// How it lies.
    pub fn layout(&self) -> Layout {
        match self.wide.get() || self.being_taken.get() {
            true => Layout::Lying,
            false => Layout::Standing,
        }
    }

    /// The thought that is tried out now, if the valve of the station stands open.
    pub fn what_if(&self) -> Option<WhatIf> {
        let open = self.valve.get();
        open.then(|| WhatIf::opened(&self.reading.get(), self.station.get()))
    }

    /// Whether a valve makes sense at the station: not if it flows there already, or nobody was asked about it.
    pub fn has_valve(&self) -> bool {
        let flow = self.finding(self.station.get()).flow();
        !matches!(flow, Flow::Flows | Flow::NotAsked)
    }

    /// Looks at another station: the valve of the one before goes shut.
    pub fn look_at(&self, element: Element) {
        if self.station.get_untracked() != element {
            self.valve.set(false);
            self.station.set(element);
        }
    }

    /// Looks at a station because the focus came there: a screen reader says its name by itself.
    pub fn focus_came(&self, element: Element) {
        self.stop_walk();
        self.announced.set(false);
        self.look_at(element);
    }

    /// Looks at a station because the pointer came there. Not while the keyboard is in the picture: a page that scrolls under
    /// the pointer would move the focus along.
    pub fn pointer_came(&self, element: Element) {
        if !self.has_focus() {
            self.announced.set(false);
            self.look_at(element);
        }
    }

    /// Goes one station on or back, and says so.
    pub fn step(&self, to: fn(Element) -> Element) {
        self.stop_walk();
        self.announced.set(true);
        self.look_at(to(self.station.get_untracked()));
    }

    /// Whether the walk goes on.
    pub fn walking(&self) -> bool {
        self.walk.get().is_some()
    }

    /// Walks on from this station, or stops. From the end it begins again.
    pub fn walk_or_stop(&self) {
        if self.stop_walk() {
            return;
        }
        if self.station.get_untracked() == Element::PupilsSociety {
            self.look_at(Element::HrPolicy);
        }
        self.announced.set(true);
        self.walk_on();
    }

    fn walk_on(&self) {
        let cycle = *self;
        let step = move || match cycle.station.get_untracked() {
            Element::PupilsSociety => cycle.walk.set(None),
            at => {
                cycle.look_at(at.next());
                cycle.walk_on();
            }
        };
        // A browser that gives no timer walks no further than here.
        self.walk.set(set_timeout_with_handle(step, STAY).ok());
    }

    /// Stops the walk, and tells whether there was one.
    fn stop_walk(&self) -> bool {
        let step = self.walk.get_untracked();
        if let Some(step) = step {
            step.clear();
            self.walk.set(None);
        }
        step.is_some()
    }

    /// The arrows go along the water; Escape shuts the valve.
    pub fn press(&self, event: &KeyboardEvent) {
        // With another key they belong to the browser: Alt and an arrow go through the history.
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let at = self.station.get_untracked();
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => at.next(),
            "ArrowLeft" | "ArrowUp" => at.previous(),
            "Home" => Element::HrPolicy,
            "End" => Element::PupilsSociety,
            "Escape" if self.valve.get_untracked() => {
                self.valve.set(false);
                return event.prevent_default();
            }
            _ => return,
        };
        // On a button they scroll the page, unless there is nothing but the picture.
        if !self.has_focus() && !self.presenting.get_untracked() {
            return;
        }
        event.prevent_default();
        self.look_at(to);
        self.focus(&format!("[data-element={}]", to.id()));
    }

    /// Whether the focus is on a station of this picture.
    fn has_focus(&self) -> bool {
        let figure = self.figure.get_untracked();
        figure.is_some_and(|figure| focus::is_within(&figure, ".station"))
    }

    /// Moves the focus within this picture.
    fn focus(&self, selector: &str) {
        if let Some(figure) = self.figure.get_untracked() {
            focus::within(&figure, selector);
        }
    }

    /// Nothing moves while the picture is scrolled out of the window.
    fn rest_out_of_sight(&self) {
        let figure = self.figure;
        let lookout = StoredValue::new_local(None);
        Effect::new(move |_| lookout.set_value(figure.get().and_then(|it| Lookout::over(&it))));
    }

    /// Fills the screen with the picture and comes back from there.
    fn follow_screen(&self) {
        let cycle = *self;
        Effect::new(move |_| {
            let on = cycle.presenting.get();
            // In another language both are made anew.
            let (Some(screen), Some(figure)) = (cycle.screen.get(), cycle.figure.get()) else {
                return;
            };
            match (on, screen.contains(Some(&figure))) {
                (true, false) => {
                    dialog::fill_screen(&screen, &figure);
                    cycle.focus(".station.here");
                }
                (false, true) => {
                    dialog::leave_screen(&screen, &figure);
                    cycle.focus(".to-present");
                }
                (true, true) | (false, false) => {}
            }
        });
        // The page may be left from there.
        on_cleanup(move || {
            if cycle.presenting.try_get_untracked() == Some(true)
                && let Some(Some(screen)) = cycle.screen.try_get_untracked()
                && let Some(Some(figure)) = cycle.figure.try_get_untracked()
            {
                dialog::leave_screen(&screen, &figure);
            }
        });
        let left = dialog::on_full_screen_left(move || {
            let _ = cycle.presenting.try_set(false);
        });
        on_cleanup(move || left.remove());
    }
}
