//! The picture of a result as somebody uses it: it moves when asked to, can be tried out, shown to a room and taken along.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::wording::Language;

use crate::accessibility::has_no_violations;
use crate::chromium::Screen;
use crate::given::{answers, other_answers, scan, shared};
use crate::notation::{respondent, whole_response};
use crate::reader::{KEY, Reader, Who, station};

/// Every statement answered, and something of everything: much that sticks, three that flow, three that waver.
fn full() -> Response {
    let marks = "111112211333345554212455453334";
    whole_response(respondent(Role::Teacher), 0x12345, Some((2026, 9)), marks)
}

/// The picture as it stands in the page.
const PICTURE: &str = "return document.querySelector('main figure svg').outerHTML";

/// How the animations of the page are: running or paused.
const ANIMATIONS: &str = "return [...new Set(document.getAnimations().map(it => it.playState))]";

/// Waits until a script gives something.
async fn comes_to(reader: &Reader, what: &str, script: &str, expected: Value) {
    let script = format!(
        "const seen = (function() {{ {script} }})(); return JSON.stringify(seen) === arguments[0]"
    );
    let expected = json!([expected.to_string()]);
    reader.browser.wait_until(what, &script, expected).await;
}

/// Waits until the focus is on what a selector names.
async fn focus_comes_to(reader: &Reader, selector: &str) {
    let script = "return document.activeElement.matches(arguments[0])";
    let what = format!("the focus on {selector}");
    reader
        .browser
        .wait_until(&what, script, json!([selector]))
        .await;
}

/// Moves the pointer to where it hovers over no station, wherever the page is scrolled to.
async fn point_at_nothing(reader: &Reader) {
    let chain = reader.browser.driver.action_chain();
    chain.move_to(0, 0).perform().await.unwrap();
}

/// A folder of its own for what a test saves; it goes when the test ends, good or bad.
struct Downloads(PathBuf);

impl Downloads {
    async fn of(reader: &Reader, name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("schoolstroom-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        reader.browser.chromium.save_into(&folder).await;
        Self(folder)
    }

    /// The file with this name, once the browser has written it whole; it is taken away for the next of its name.
    async fn take(&self, name: &str) -> Vec<u8> {
        let path = self.0.join(name);
        for _ in 0..500 {
            // Until it is whole it has another name.
            if let Ok(bytes) = std::fs::read(&path)
                && !bytes.is_empty()
            {
                std::fs::remove_file(&path).unwrap();
                return bytes;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let there: Vec<_> = std::fs::read_dir(&self.0).unwrap().flatten().collect();
        panic!("{name} never came; there is {there:?}");
    }
}

impl Drop for Downloads {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Presses one of the buttons that are folded away below the picture.
async fn take_along(reader: &Reader, words: &str) {
    let unfold = "document.querySelector('.take-along').open = true";
    reader.run(unfold, json!([])).await;
    reader.press(words).await;
}

async fn saved_svg(reader: &Reader, downloads: &Downloads) -> String {
    take_along(reader, reader.words().cycle.save_svg).await;
    String::from_utf8(downloads.take("schoolstroom.svg").await).unwrap()
}

#[tokio::test]
async fn saved_as_a_drawing_that_needs_nothing_else() {
    for language in Language::ALL {
        Who::speaking(language)
            .who_kept(&scan(answers()))
            .reads(async |reader| {
                let downloads = Downloads::of(reader, &format!("svg-{language:?}")).await;
                reader.open("#/result").await;
                for view in ["lemniscate", "water cycle"] {
                    let before = reader.text_of(PICTURE, json!([])).await;
                    let svg = saved_svg(reader, &downloads).await;
                    let said = "return [...document.querySelectorAll('.cycle [role=status]')]
                        .map(it => it.textContent).join('')";
                    comes_to(
                        reader,
                        "that it is said",
                        said,
                        json!(reader.words().cycle.taken),
                    )
                    .await;
                    assert_eq!(reader.text_of(PICTURE, json!([])).await, before);
                    stands_alone(reader, &svg, view).await;
                    reader.open("#/result").await;
                    reader.press(reader.words().cycle.to_water_cycle).await;
                }
            })
            .await;
    }
}

/// Reads a drawing as another program would: on a page that has no style and knows nothing.
async fn stands_alone(reader: &Reader, svg: &str, view: &str) {
    for foreign in ["var(", "url(", "http"] {
        let svg = svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assert!(!svg.contains(foreign), "{view}: {foreign}");
    }
    reader.load(&reader.site().blank()).await;
    let script = "
        const read = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
        const root = read.documentElement, all = [...read.querySelectorAll('*')];
        const text = name => [...root.children].filter(it => it.localName === name).map(it => it.textContent);
        const today = new Date();
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([arguments[0]], { type: 'image/svg+xml' }));
        await image.decode();
        return {
            errors: read.querySelectorAll('parsererror').length,
            root: root.namespaceURI + ' ' + root.localName,
            title: text('title'),
            description: text('desc'),
            today: [today.getDate(), today.getFullYear()].map(String),
            foreign: all.flatMap(it => [...it.attributes])
                .filter(it => /^(class|style|id|href|xlink:href|tabindex|on.*|data-.*)$/.test(it.name))
                .map(it => it.name),
            digits: all.map(it => it.localName === 'text' ? it.textContent.trim() : '')
                .filter(it => /^\\d+$/.test(it)).map(Number),
            words: all.filter(it => it.localName === 'text').map(it => it.textContent.trim()),
            plain: all.filter(it => it.localName === 'path' && !it.hasAttribute('fill')).length,
            size: [image.naturalWidth, image.naturalHeight],
        }";
    let read = reader.browser.run_waiting(script, json!([svg])).await;
    assert_eq!(read["errors"], 0);
    assert_eq!(read["root"], "http://www.w3.org/2000/svg svg");
    assert_eq!(read["title"], json!([reader.words().cycle.label]));
    let [description] = &read["description"].as_array().unwrap()[..] else {
        panic!("one description: {read}");
    };
    let description = description.as_str().unwrap();
    for part in read["today"].as_array().unwrap() {
        assert!(
            description.contains(part.as_str().unwrap()),
            "{description}"
        );
    }
    let words: Vec<String> = serde_json::from_value(read["words"].clone()).unwrap();
    assert!(
        words.iter().any(|it| it == description),
        "who sees it reads it"
    );
    // A long name stands on two lines.
    let whole = words.join(" ");
    for element in Element::CYCLE {
        let name = reader.language().element(element);
        assert!(whole.contains(name), "{view}: {name} in {words:?}");
    }
    assert_eq!(read["foreign"], json!([]), "{view}");
    assert_eq!(
        read["digits"],
        json!([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        "{view}"
    );
    assert_eq!(read["plain"], 0, "every shape says what it looks like");
    assert_eq!(read["size"], json!([1160, 800]));
}

/// Lying, in light colours, without motion and without the thought that is tried out.
#[tokio::test]
async fn the_drawing_is_the_same_whatever_the_screen_shows() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let downloads = Downloads::of(reader, "same").await;
            reader
                .browser
                .chromium
                .screen(Screen::desk(1440, 900))
                .await;
            reader
                .browser
                .chromium
                .prefers(&[("prefers-color-scheme", "light")])
                .await;
            reader.open("#/result").await;
            let expected = saved_svg(reader, &downloads).await;
            reader.browser.chromium.screen(Screen::desk(360, 740)).await;
            reader
                .browser
                .chromium
                .prefers(&[("prefers-color-scheme", "dark")])
                .await;
            reader.open("#/result").await;
            reader.press(reader.words().cycle.flow).await;
            reader.press(reader.words().cycle.what_if).await;
            let shown = reader.text_of(PICTURE, json!([])).await;
            assert_eq!(saved_svg(reader, &downloads).await, expected);
            assert_eq!(reader.text_of(PICTURE, json!([])).await, shown);
            let chosen = "return document.documentElement.dataset.display";
            assert_eq!(reader.text_of(chosen, json!([])).await, "system");
        })
        .await;
}

#[tokio::test]
async fn saved_as_an_image_of_twice_the_size() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let downloads = Downloads::of(reader, "png").await;
            reader.browser.chromium.screen(Screen::desk(360, 740)).await;
            reader.open("#/result").await;
            take_along(reader, reader.words().cycle.save_png).await;
            let png = downloads.take("schoolstroom.png").await;
            assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
            assert_eq!(png[12..16], *b"IHDR");
            let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
            assert_eq!([number(16), number(20)], [2320, 1600]);
            // An empty sheet takes a few thousand.
            assert!(png.len() > 50_000, "{}", png.len());
        })
        .await;
}

/// What a picture draws, in its order: each path and word with its place. `root` is where it is drawn.
const DRAWN: &str = "const drawn = root => [...root.querySelectorAll('path, text')].map(it =>
    [it.getAttribute('d') ?? it.textContent, it.getAttribute('pathLength'), it.getAttribute('x'),
        it.getAttribute('y'), it.parentNode.closest('[transform]')?.getAttribute('transform')].join(' '));";

#[tokio::test]
async fn one_reading_has_one_picture_wherever_it_is_shown() {
    Who::dutch()
        .who_kept(&scan(full()))
        .reads(async |reader| {
            let downloads = Downloads::of(reader, "one").await;
            let desk = Screen::desk(1440, 900);
            let chromium = &reader.browser.chromium;
            for water_cycle in [false, true] {
                chromium.screen(desk).await;
                reader.open("#/result").await;
                if water_cycle {
                    reader.press(reader.words().cycle.to_water_cycle).await;
                }
                let page = format!("{DRAWN} return drawn(document.querySelector('main figure svg'))");
                let expected = reader.run(&page, json!([])).await;
                assert!(expected.as_array().unwrap().len() > 100, "{expected}");

                reader.press(reader.words().cycle.present).await;
                let screen = format!("{DRAWN} return drawn(document.querySelector('dialog[open] svg'))");
                comes_to(reader, "the same on a big screen", &screen, expected.clone()).await;
                reader.press(reader.words().cycle.leave).await;

                // A narrow screen shows it standing; paper and files have it lying all the same.
                chromium.screen(Screen::desk(360, 740)).await;
                // The page hears a little later that its window is another.
                reader.wait_for("main figure svg.standing").await;
                let standing = reader.run(&page, json!([])).await;
                assert_ne!(standing, expected);
                let print = |event: &str| format!("dispatchEvent(new Event('{event}'))");
                reader.run(&print("beforeprint"), json!([])).await;
                comes_to(reader, "the same on paper", &page, expected.clone()).await;
                reader.run(&print("afterprint"), json!([])).await;
                comes_to(reader, "as it was", &page, standing).await;
                let svg = saved_svg(reader, &downloads).await;
                take_along(reader, reader.words().cycle.save_png).await;
                let png = downloads.take("schoolstroom.png").await;

                reader.load(&reader.site().blank()).await;
                let script = format!("{DRAWN}
                    const root = new DOMParser().parseFromString(arguments[0], 'image/svg+xml').documentElement;
                    // The line below the picture says whose it is.
                    root.querySelector(':scope > text').remove();
                    const pixels = async blob => {{
                        const image = new Image();
                        image.src = URL.createObjectURL(blob);
                        await image.decode();
                        const canvas = new OffscreenCanvas(1160, 800).getContext('2d');
                        canvas.drawImage(image, 0, 0, 1160, 800);
                        return canvas.getImageData(0, 0, 1160, 800).data;
                    }};
                    const one = await pixels(new Blob([arguments[0]], {{ type: 'image/svg+xml' }}));
                    const other = await pixels(new Blob([new Uint8Array(arguments[1])], {{ type: 'image/png' }}));
                    const differ = one.filter((it, at) => Math.abs(it - other[at]) > 64).length;
                    const inked = one.filter(it => it < 200).length;
                    return {{ drawn: drawn(root), differ: differ / one.length, inked: inked / one.length }}");
                let read = reader.browser.run_waiting(&script, json!([svg, png])).await;
                assert_eq!(read["drawn"], expected, "the same in a file");
                // Edges are smoothed differently at twice the size.
                assert!(read["differ"].as_f64().unwrap() < 0.01, "{}", read["differ"]);
                assert!(read["inked"].as_f64().unwrap() > 0.03, "{}", read["inked"]);
            }
        })
        .await;
}

#[tokio::test]
async fn copied_as_a_picture() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/result").await;
            let origin = reader.site().origin();
            reader.browser.chromium.allow_clipboard(origin, true).await;
            take_along(reader, reader.words().cycle.copy_picture).await;
            let said = "return [...document.querySelectorAll('.cycle [role=status]')]
                .map(it => it.textContent).join('')";
            comes_to(
                reader,
                "that it is said",
                said,
                json!(reader.words().cycle.taken),
            )
            .await;
            let script = "const [item] = await navigator.clipboard.read();
                const bitmap = await createImageBitmap(await item.getType('image/png'));
                return [bitmap.width, bitmap.height]";
            let size = reader.browser.run_waiting(script, json!([])).await;
            assert_eq!(size, json!([2320, 1600]));
        })
        .await;
}

/// A full result, also a long one, in either language, from a telephone and from a desk, light or dark: one sheet of A4.
#[tokio::test]
async fn printed_on_one_sheet() {
    for language in Language::ALL {
        Who::speaking(language)
            .reads(async |reader| {
                for response in [full(), answers(), other_answers()] {
                    for (width, height, display) in [(360, 740, "dark"), (1440, 900, "light")] {
                        reader
                            .browser
                            .chromium
                            .screen(Screen::desk(width, height))
                            .await;
                        reader
                            .browser
                            .chromium
                            .prefers(&[("prefers-color-scheme", display)])
                            .await;
                        reader
                            .open_keeping(&scan(response.clone()), "#/result")
                            .await;
                        let before = reader.text_of(PICTURE, json!([])).await;
                        let sheets = printed(reader).await;
                        assert_eq!(sheets, [[595, 842]], "{language:?}, {width} px wide");
                        assert_eq!(reader.text_of(PICTURE, json!([])).await, before);
                    }
                }
                reader.open(&shared(&full())).await;
                assert_eq!(printed(reader).await.len(), 1, "from a link");
            })
            .await;
    }
}

/// Width and height of each sheet, in points.
async fn printed(reader: &Reader) -> Vec<[u32; 2]> {
    let printed = reader.browser.chromium.print().await;
    let script = "const text = atob(arguments[0]);
        return [...text.matchAll(/\\/Type\\s*\\/Page\\b[^]*?\\/MediaBox\\s*\\[([^\\]]*)\\]/g)]
            .map(([, box]) => box.trim().split(/\\s+/).slice(2).map(it => Math.round(it)))";
    let sheets = reader.run(script, json!([printed])).await;
    serde_json::from_value(sheets).unwrap()
}

/// On paper: the picture lying and light, the table, the three answers and the first blockage, and nothing to press.
#[tokio::test]
async fn what_is_printed() {
    Who::dutch()
        .who_kept(&scan(full()))
        .reads(async |reader| {
            reader.browser.chromium.screen(Screen::desk(360, 740)).await;
            reader.open("#/result").await;
            reader.browser.chromium.shows_paper().await;
            reader
                .run("dispatchEvent(new Event('beforeprint'))", json!([]))
                .await;
            let lying = "const [, , width, height] = document.querySelector('main figure svg')
                .getAttribute('viewBox').split(' '); return Number(width) > Number(height)";
            comes_to(reader, "a lying picture", lying, json!(true)).await;
            for (part, count) in [
                ("h1", 1),
                ("figure svg.curve", 1),
                ("figure svg a", 10),
                ("table tbody tr", 10),
                (".blockage", 1),
                (".answers-three section", 3),
                ("button, input, summary, header, nav", 0),
            ] {
                assert_eq!(reader.count(part).await, count, "{part}");
            }
            reader
                .run("dispatchEvent(new Event('afterprint'))", json!([]))
                .await;
            comes_to(reader, "a standing picture", lying, json!(false)).await;
        })
        .await;
}

#[tokio::test]
async fn what_was_tried_out_leaves_nothing_behind() {
    Who::dutch()
        .who_kept(&scan(full()))
        .reads(async |reader| {
            reader.open("#/result").await;
            let left = "return [location.href, history.length, JSON.stringify(history.state),
                JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.title]";
            let before = reader.run(left, json!([])).await;
            let kept = reader.stored_under(KEY).await;
            let (picture, table) = (reader.text_of(PICTURE, json!([])).await, reader.table().await);
            reader.press(reader.words().cycle.what_if).await;
            assert_ne!(reader.text_of(PICTURE, json!([])).await, picture);
            assert_ne!(reader.texts(".tour [role=status]").await.concat(), "");
            assert_eq!(reader.table().await, table, "the table is measured");
            assert_eq!(reader.run(left, json!([])).await, before);
            reader.types(Key::Escape).await;
            assert_eq!(reader.text_of(PICTURE, json!([])).await, picture);
            assert_eq!(reader.run(left, json!([])).await, before);
            // Left open, it is shut on the next page and when one comes again.
            reader.press(reader.words().cycle.what_if).await;
            point_at_nothing(reader).await;
            reader.go("#/check").await;
            assert_eq!(reader.stored_under(KEY).await, kept);
            reader.go("#/result").await;
            assert_eq!(reader.text_of(PICTURE, json!([])).await, picture);
            reader.press(reader.words().cycle.what_if).await;
            point_at_nothing(reader).await;
            reader.reload().await;
            assert_eq!(reader.text_of(PICTURE, json!([])).await, picture);
            assert_eq!(reader.stored_under(KEY).await, kept);
        })
        .await;
}

#[tokio::test]
async fn escape_and_back_lead_to_the_station_one_came_from() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            for width in [360, 1440] {
                reader
                    .browser
                    .chromium
                    .screen(Screen::desk(width, 800))
                    .await;
                reader.open("#/result").await;
                for view in 0..2 {
                    if view == 1 {
                        reader.press(reader.words().cycle.to_water_cycle).await;
                    }
                    for element in [Element::Relations, Element::Employees, Element::HrPolicy] {
                        reader
                            .run(
                                "document.querySelector(arguments[0]).focus()",
                                json!([station(element)]),
                            )
                            .await;
                        reader.types_on(Key::Enter).await;
                        reader.is_at(&format!("#/element/{}", element.id())).await;
                        reader
                            .come_again(async || reader.types(Key::Escape).await)
                            .await;
                        focus_comes_to(reader, &station(element)).await;
                        reader.is_at("#/result").await;
                        assert_eq!(reader.count("svg a[tabindex=\"0\"]").await, 1);
                        reader.types_on(Key::Enter).await;
                        reader.back().await;
                        focus_comes_to(reader, &station(element)).await;
                        reader.is_at("#/result").await;
                    }
                }
            }
        })
        .await;
}

/// Somebody who was sent straight to an element is led to the result.
#[tokio::test]
async fn escape_where_there_was_no_page_before() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/element/behaviour").await;
            reader.tab_to("main a").await;
            reader
                .arrive(async || reader.types(Key::Escape).await)
                .await;
            reader.is_at("#/result").await;
        })
        .await;
}

/// A click on what is no control takes the focus away from all that is.
#[tokio::test]
async fn escape_wherever_one_has_clicked() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/result").await;
            let focus = "document.querySelector(arguments[0]).focus()";
            let from = station(Element::Relations);
            reader.run(focus, json!([from])).await;
            reader.types_on(Key::Enter).await;
            reader.click("main h2").await;
            reader.types(Key::Escape).await;
            focus_comes_to(reader, &from).await;
        })
        .await;
}

#[tokio::test]
async fn the_water_runs_only_while_it_is_asked_to_and_seen() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.browser.chromium.screen(Screen::desk(1280, 700)).await;
            for view in 0..2 {
                reader.open("#/result").await;
                if view == 1 {
                    reader.press(reader.words().cycle.to_water_cycle).await;
                    comes_to(reader, "that the stations have arrived", ANIMATIONS, json!([])).await;
                }
                assert_eq!(reader.run(ANIMATIONS, json!([])).await, json!([]));
                reader.press(reader.words().cycle.flow).await;
                comes_to(reader, "that it runs", ANIMATIONS, json!(["running"])).await;
                let elsewhere = "return document.getAnimations()
                    .filter(it => !it.effect.target.closest('.stretch, .swirl')).length";
                assert_eq!(reader.run(elsewhere, json!([])).await, 0);
                let scroll = "scrollTo({ top: arguments[0], behavior: 'instant' })";
                reader.run(scroll, json!([100_000])).await;
                comes_to(reader, "that it rests out of sight", ANIMATIONS, json!(["paused"])).await;
                reader.run(scroll, json!([0])).await;
                comes_to(reader, "that it runs again", ANIMATIONS, json!(["running"])).await;
                let hide = "Object.defineProperty(document, 'hidden', { value: arguments[0], configurable: true });
                    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
                reader.run(hide, json!([true])).await;
                comes_to(reader, "that it rests in a hidden tab", ANIMATIONS, json!(["paused"])).await;
                reader.run(hide, json!([false])).await;
                comes_to(reader, "that it runs again", ANIMATIONS, json!(["running"])).await;
                reader.press(reader.words().cycle.stop).await;
                comes_to(reader, "that it stands still", ANIMATIONS, json!([])).await;
            }
        })
        .await;
}

#[tokio::test]
async fn the_stations_travel_but_not_where_no_motion_is_wanted() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let travelling = "return document.getAnimations()
                .filter(it => it.effect.target.closest('a.station')).length";
            reader
                .browser
                .chromium
                .screen(Screen::desk(1280, 900))
                .await;
            reader.open("#/result").await;
            reader.press(reader.words().cycle.to_water_cycle).await;
            assert_eq!(reader.run(travelling, json!([])).await, 10);
            comes_to(reader, "that they have arrived", travelling, json!(0)).await;
            reader
                .browser
                .chromium
                .prefers(&[("prefers-reduced-motion", "reduce")])
                .await;
            reader.open("#/result").await;
            let words = &reader.words().cycle;
            for switch in [words.to_water_cycle, words.to_lemniscate] {
                let places = "return [...document.querySelectorAll('a.station circle')]
                    .map(it => Math.round(it.getBoundingClientRect().x))";
                let before = reader.run(places, json!([])).await;
                reader.press(switch).await;
                assert_eq!(reader.run(ANIMATIONS, json!([])).await, json!([]));
                assert_ne!(reader.run(places, json!([])).await, before, "there at once");
            }
            // The walk still shows the ten; only the water stands still.
            reader.press(words.step_on).await;
            reader.press(words.walk).await;
            reader.press(words.pause).await;
            assert_eq!(reader.run(ANIMATIONS, json!([])).await, json!([]));
        })
        .await;
}

#[tokio::test]
async fn shown_to_a_room_and_left_by_the_button() {
    for width in [360, 1280] {
        shown_to_a_room(width, async |reader| {
            reader.press(reader.words().cycle.leave).await;
            is_back(reader).await;
        })
        .await;
    }
}

#[tokio::test]
async fn shown_to_a_room_and_left_by_escape() {
    for width in [360, 1280] {
        shown_to_a_room(width, async |reader| {
            reader.types(Key::Escape).await;
            is_back(reader).await;
        })
        .await;
    }
}

/// In a browser that does not fill the screen, such as on a telephone, the dialog still fills its window.
#[tokio::test]
async fn shown_to_a_room_where_the_screen_is_refused() {
    let refuse = "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError())";
    let who = Who::dutch().whose_browser_runs(refuse);
    shown_to_a_room_by(who, 1280, async |reader| {
        reader.types(Key::Escape).await;
        is_back(reader).await;
    })
    .await;
}

#[tokio::test]
async fn shown_to_a_room_and_left_for_another_page() {
    shown_to_a_room(1280, async |reader| {
        reader.browser.driver.back().await.unwrap();
        comes_to(reader, "Back", "return location.hash", json!("#/check")).await;
        reader.browser.driver.forward().await.unwrap();
        comes_to(reader, "Forward", "return location.hash", json!("#/result")).await;
        reader
            .browser
            .wait_until(
                "the picture at home",
                "return document.querySelectorAll('main figure svg.curve').length === 1
                    && document.querySelector('dialog[open]') === null",
                json!([]),
            )
            .await;
        assert_eq!(reader.count("main figure svg a").await, 10);
    })
    .await;
}

async fn shown_to_a_room(width: u32, leave: impl AsyncFnOnce(&Reader)) {
    shown_to_a_room_by(Who::dutch(), width, leave).await;
}

/// Only the picture, all of it, and the arrows step through the ten; then it is left.
async fn shown_to_a_room_by(who: Who, width: u32, leave: impl AsyncFnOnce(&Reader)) {
    who.who_kept(&scan(answers()))
        .reads(async |reader| {
            reader
                .browser
                .chromium
                .screen(Screen::desk(width, 800))
                .await;
            reader.open("#/check").await;
            reader.go("#/result").await;
            let stop = "return document.querySelector('svg a[tabindex=\"0\"]').dataset.element";
            let first = reader.text_of(stop, json!([])).await;
            reader.press(reader.words().cycle.present).await;
            focus_comes_to(reader, &format!("dialog[open] [data-element={first}]")).await;
            let outside = "return shown('dialog[open] svg.curve a circle, dialog[open] .tour')
                .map(it => it.getBoundingClientRect())
                .filter(it => it.left < -1 || it.top < -1
                    || it.right > innerWidth + 1 || it.bottom > innerHeight + 1)
                .length";
            assert_eq!(reader.run(outside, json!([])).await, 0, "{width}");
            reader.types(Key::Right).await;
            let next = reader.text_of(stop, json!([])).await;
            assert_ne!(next, first);
            focus_comes_to(reader, &format!("dialog[open] [data-element={next}]")).await;
            leave(reader).await;
        })
        .await;
}

/// The picture is in the page again, and the focus on the button that took it away.
async fn is_back(reader: &Reader) {
    let open = "return document.querySelectorAll('dialog[open]').length";
    comes_to(reader, "that the dialog is shut", open, json!(0)).await;
    // The browser shuts the dialog by itself on Escape, and tells the page a moment later.
    let stations = "return document.querySelectorAll('main figure svg a').length";
    comes_to(reader, "the picture", stations, json!(10)).await;
    assert_eq!(reader.count("main figure svg a").await, 10);
    focus_comes_to(reader, "main .to-present").await;
    reader.is_at("#/result").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_either_view() {
    let looks: [&[(&str, &str)]; 3] = [
        &[("prefers-color-scheme", "light")],
        &[("prefers-color-scheme", "dark")],
        &[("forced-colors", "active")],
    ];
    for language in Language::ALL {
        Who::speaking(language)
            .who_kept(&scan(full()))
            .reads(async |reader| {
                let words = &reader.words().cycle;
                for width in [360, 1440] {
                    reader
                        .browser
                        .chromium
                        .screen(Screen::desk(width, 900))
                        .await;
                    for look in looks {
                        reader.browser.chromium.prefers(look).await;
                        reader.open("#/result").await;
                        reader
                            .run(
                                "document.querySelector('.take-along').open = true",
                                json!([]),
                            )
                            .await;
                        for view in ["lemniscate", "water cycle"] {
                            let place = format!("{view}, {width} px, {look:?}");
                            has_no_violations(reader, &place).await;
                            reader.press(words.what_if).await;
                            has_no_violations(reader, &format!("{place}, a thought")).await;
                            reader.press(words.what_if).await;
                            if view == "lemniscate" {
                                reader.press(words.to_water_cycle).await;
                            }
                        }
                        reader.press(words.present).await;
                        focus_comes_to(reader, "dialog[open] a").await;
                        has_no_violations(reader, &format!("to a room, {width} px, {look:?}"))
                            .await;
                        reader.press(words.leave).await;
                    }
                }
            })
            .await;
    }
}
