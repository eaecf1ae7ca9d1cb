//! What the reader's device asks for: forced colours, no motion, dark; and the display that is chosen here.

use serde_json::json;

use crate::given::{answers, scan};
use crate::places;
use crate::reader::Who;

const GROUND: &str = "return getComputedStyle(document.body).backgroundColor";

#[tokio::test]
async fn forced_colours() {
    Who::dutch()
        .reads(async |reader| {
            reader.browser.chromium.prefers(&[("forced-colors", "active"), ("prefers-reduced-motion", "reduce")]).await;
            for place in places::all() {
                reader.open_keeping(&place.kept, &place.path).await;
                assert_ne!(reader.heading().await, "");
                // Every shape of the picture can be told from the ground it lies on.
                let lost = "const ground = getComputedStyle(document.body).backgroundColor;
                    return shown('main svg a path').filter(shape => !shape.matches('.halo'))
                        .filter(shape => { const style = getComputedStyle(shape);
                            const paints = [style.stroke, style.fill].filter(paint => paint !== 'none');
                            return paints.every(paint => paint === ground) })
                        .length";
                assert_eq!(reader.run(lost, json!([])).await, 0, "{}", place.name);
            }
        })
        .await;
}

/// The water moves only when asked to, and not where the device asks for no motion.
#[tokio::test]
async fn motion() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let moving =
                "return document.getAnimations().filter(it => it.playState === 'running').length";
            reader.open("#/result").await;
            assert_eq!(
                reader.run(moving, json!([])).await,
                0,
                "nothing moves by itself"
            );
            let button = "figure button.flow";
            let name = "return document.querySelector('figure button.flow').textContent";
            let starts = reader.run(name, json!([])).await;
            reader.click(button).await;
            assert_ne!(reader.run(moving, json!([])).await, 0);
            assert_ne!(reader.run(name, json!([])).await, starts, "now it stops");
            reader.click(button).await;
            assert_eq!(reader.run(moving, json!([])).await, 0);
            assert_eq!(reader.run(name, json!([])).await, starts);
            reader.click(button).await;
            reader
                .browser
                .chromium
                .prefers(&[("prefers-reduced-motion", "reduce")])
                .await;
            assert_eq!(
                reader.run(moving, json!([])).await,
                0,
                "no motion where none is wanted"
            );
        })
        .await;
}

/// As the device, light, dark, and round again; kept, and there before the app is.
#[tokio::test]
async fn light_and_dark() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader
                .browser
                .chromium
                .prefers(&[("prefers-color-scheme", "dark")])
                .await;
            reader.open("#/check").await;
            let dark = reader.run(GROUND, json!([])).await;
            let toggle = "header button[title]";
            reader.click(toggle).await;
            let light = reader.run(GROUND, json!([])).await;
            assert_ne!(light, dark);
            reader.reload().await;
            assert_eq!(reader.run(GROUND, json!([])).await, light);
            reader
                .browser
                .chromium
                .prefers(&[("prefers-color-scheme", "light")])
                .await;
            reader.click(toggle).await;
            assert_eq!(reader.run(GROUND, json!([])).await, dark);
            reader.click(toggle).await;
            assert_eq!(
                reader.run(GROUND, json!([])).await,
                light,
                "as the device asks"
            );
            assert_eq!(reader.kept().await.response, Some(answers()));
        })
        .await;
}
