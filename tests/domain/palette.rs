//! The colours of the first stylesheet and of the picture's: contrast by WCAG 2.2, in light and in dark.
//!
//! It reads what is shipped. Text in SVG is what axe cannot judge, so it is judged here.

use std::collections::BTreeMap;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const STYLE: &str = include_str!("../../style/first.css");
/// The style of the picture, which has colours of its own.
const CYCLE: &str = include_str!("../../style/cycle.css");

/// The least contrast of text (WCAG 1.4.6, AAA).
const TEXT: f64 = 7.0;
/// The least contrast of a digit in the shape of a state: large and bold (WCAG 1.4.3, AA, asks 3 of it).
const DIGIT: f64 = 7.0;
/// The least contrast of a part of a picture and of the border of a control (WCAG 1.4.11).
const GRAPHIC: f64 = 3.0;

/// Custom properties by name, without the dashes.
type Palette = BTreeMap<&'static str, &'static str>;

/// The declarations of the first block that begins with `selector`, from `style` on.
fn block(style: &'static str, selector: &str) -> &'static str {
    let (_, from) = style
        .split_once(selector)
        .unwrap_or_else(|| panic!("{selector} is not in the style"));
    let (between, from) = from.split_once('{').unwrap();
    assert!(between.trim().is_empty(), "{selector} is longer: {between}");
    from.split_once('}').unwrap().0
}

fn declarations(block: &'static str) -> Palette {
    block
        .split(';')
        .filter_map(|declaration| declaration.split_once(':'))
        .map(|(name, value)| (name.trim(), value.trim()))
        .filter_map(|(name, value)| Some((name.strip_prefix("--")?, value)))
        .collect()
}

fn light() -> Palette {
    let mut light = declarations(block(STYLE, "\n:root "));
    light.extend(declarations(block(CYCLE, "\n:root ")));
    light
}

/// What the dark block itself says.
fn darkened() -> Palette {
    let dark = "\n:root[data-display=\"dark\"]";
    let mut darkened = declarations(block(STYLE, dark));
    darkened.extend(declarations(block(CYCLE, dark)));
    darkened
}

/// Light and dark as they hold: what dark does not say is as in light.
fn palettes() -> [(&'static str, Palette); 2] {
    let mut dark = light();
    dark.extend(darkened());
    [("light", light()), ("dark", dark)]
}

/// Red, green and blue from `#rgb` or `#rrggbb`, 0 to 1.
fn channels(colour: &str) -> [f64; 3] {
    let digits = colour
        .strip_prefix('#')
        .unwrap_or_else(|| panic!("{colour} is no #rgb"));
    let whole: String = match digits.len() {
        3 => digits.chars().flat_map(|c| [c, c]).collect(),
        6 => digits.to_owned(),
        _ => panic!("{colour} is neither #rgb nor #rrggbb"),
    };
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&whole[at..at + 2], 16).unwrap()) / 255.0)
}

/// Relative luminance (WCAG 2.2, definitions).
fn luminance(colour: &str) -> f64 {
    let [red, green, blue] = channels(colour).map(|channel| {
        if channel <= 0.04045 {
            channel / 12.92
        } else {
            ((channel + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Each of these colours stands out on each of these grounds by so much, in light and in dark.
fn assert_contrast(colours: &[&str], grounds: &[&str], least: f64) {
    for (name, palette) in palettes() {
        for colour in colours {
            for ground in grounds {
                let contrast = contrast(palette[colour], palette[ground]);
                assert!(
                    contrast >= least,
                    "{name}: {colour} on {ground} is {contrast:.2}, not {least}"
                );
            }
        }
    }
}

#[test]
fn contrast_is_computed_as_wcag_does() {
    for (one, other, expected) in [
        ("#000", "#fff", 21.0),
        ("#ffffff", "#FFF", 1.0),
        // Values that WCAG's own examples and ux.md name.
        ("#777777", "#ffffff", 4.48),
        ("#14213A", "#FFFFFF", 16.05),
        ("#ff0000", "#ffffff", 4.0),
    ] {
        let computed = contrast(one, other);
        assert!(
            (computed - expected).abs() < 0.005,
            "{one} {other}: {computed}"
        );
        assert_eq!(computed.to_bits(), contrast(other, one).to_bits());
    }
}

#[test]
fn dark_by_choice_and_dark_by_the_device_are_the_same() {
    let mut by_device = Palette::new();
    for style in [STYLE, CYCLE] {
        let (_, media) = style
            .split_once("@media (prefers-color-scheme: dark)")
            .unwrap();
        by_device.extend(declarations(block(media, ":root[data-display=\"system\"]")));
    }
    assert_eq!(by_device, darkened());
    assert!(by_device.len() >= 10);
}

#[test]
fn dark_changes_only_what_light_names() {
    let light = light();
    for name in darkened().keys() {
        assert!(light.contains_key(name), "--{name} is not in light");
    }
}

#[test]
fn the_browser_is_told_which_of_the_two_it_is() {
    let says = |block: &str, scheme: &str| {
        block
            .split(';')
            .filter_map(|declaration| declaration.split_once(':'))
            .any(|(name, value)| name.trim() == "color-scheme" && value.trim() == scheme)
    };
    assert!(says(block(STYLE, "\n:root "), "light"));
    assert!(says(block(STYLE, "\n:root[data-display=\"dark\"]"), "dark"));
}

#[test]
fn text_stands_out_on_every_ground() {
    assert_contrast(&["ink", "link"], &["ground", "surface"], TEXT);
    assert_contrast(&["muted"], &["ground"], TEXT);
    assert_contrast(&["on-link"], &["link"], TEXT);
    // On a surface stands no muted text now; it would be readable (7.4 on white makes 6.8 on the light surface).
    assert_contrast(&["muted"], &["surface"], 7.0);
}

#[test]
fn the_states_and_the_water_stand_out_on_the_ground() {
    let states = ["sticks", "wavers", "flows", "light-flow"];
    assert_contrast(&states, &["ground"], GRAPHIC);
    // The water lies in its bed.
    assert_contrast(
        &["light-flow", "sticks", "water", "control"],
        &["bed"],
        GRAPHIC,
    );
    assert_contrast(&["water", "control"], &["ground"], GRAPHIC);
    // Chevrons, level lines and spirals lie in the water, a wall across bed and banks.
    assert_contrast(&["spray"], &["water", "thread"], GRAPHIC);
    assert_contrast(&["ink"], &["bed", "ground"], GRAPHIC);
    // The bands of a fog are all that is seen of its water.
    assert_contrast(&["mist"], &["ground"], GRAPHIC);
    // The number of a station lies over the bands of a fog.
    assert_contrast(&["ink"], &["mist", "ground"], 4.5);
}

#[test]
fn the_border_of_a_control_stands_out() {
    assert_contrast(&["control"], &["ground", "surface"], GRAPHIC);
}

#[test]
fn a_digit_stands_out_in_the_shape_of_a_state() {
    assert_contrast(&["on-state"], &["sticks", "wavers", "flows"], DIGIT);
    // In a shape that is hollow the digit has the colour of text.
    assert_contrast(&["ink"], &["ground"], TEXT);
}

#[test]
fn the_focus_stands_out_whatever_it_is_on() {
    // Two rings, one of which is enough: yellow inside ink.
    assert_contrast(&["focus-ink"], &["focus"], TEXT);
    for (name, palette) in palettes() {
        for ground in ["ground", "surface"] {
            let best = ["focus", "focus-ink"]
                .map(|ring| contrast(palette[ring], palette[ground]))
                .into_iter()
                .fold(0.0, f64::max);
            assert!(
                best >= GRAPHIC,
                "{name}: the focus on {ground} is {best:.2}"
            );
        }
    }
}
