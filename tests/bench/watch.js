// Runs before each page is loaded, the app's and the peer's alike, and writes down what it sees in `seen`.

window.seen = {
    // When the page was owned: the first of what only its script can put there.
    owned: 0,
    // The sum of all layout shifts that no hand brought about.
    shift: 0,
    // From a click to the end of painting what answers it, in ms.
    painted: { chosen: [], gone: [] },
    // How much of that the page was at work, for choosing.
    worked: [],
    // The browser's own duration of the same, by the id of the interaction: in steps of 8 ms, from 16 ms on.
    events: { chosen: {}, gone: {} },
    // The memory of the wasm, if there is any.
    memory: null,
};

// An answer is chosen by its label; whatever else is clicked goes on to the next page.
const kindOf = target => target && target.closest('label') ? 'chosen' : 'gone';

const instantiate = WebAssembly.instantiateStreaming;
WebAssembly.instantiateStreaming = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    seen.memory = made.instance.exports.memory;
    return made;
};

new MutationObserver((_, watch) => {
    if (document.querySelector('#controls > *, #survey input')) {
        seen.owned = performance.now();
        watch.disconnect();
    }
}).observe(document, { childList: true, subtree: true });

new PerformanceObserver(list => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) seen.shift += shift.value;
}).observe({ type: 'layout-shift', buffered: true });

new PerformanceObserver(list => {
    for (const { interactionId: id, duration, target } of list.getEntries()) {
        const kind = seen.events[kindOf(target)];
        if (id) kind[id] = Math.max(kind[id] || 0, duration);
    }
}).observe({ type: 'event', durationThreshold: 16, buffered: true });

// How long a click takes, with the clock of the page, alike in both pages. It begins when the browser has taken the click
// down (`timeStamp`), even if a script is still busy then. A frame runs its callbacks, then styles, layout and paint; an urgent
// task that was asked for in a callback comes right after these. Left out is what other processes do until it is seen.
//     painted  until the first frame after the click is painted; for going on, until the one that shows the next page is.
//              Waiting is in it: there is a frame every 16.7 ms, so half of that on average if there were no work at all.
//     worked   without the waiting: the handlers with all that they put off to the end of the script, and the frame.
const place = () => (document.querySelector('#app h1') || document.querySelector('#survey [data-name], .sd-completedpage') || {}).textContent;
const soon = task => scheduler.postTask(task, { priority: 'user-blocking' });
let busy = false;
addEventListener('click', event => {
    // The browser clicks on a label's radio button as well: that belongs to the same hand.
    if (!event.isTrusted || busy) return;
    busy = true;
    const kind = kindOf(event.target), before = place(), began = performance.now();
    let handled = Infinity;
    soon(() => handled = performance.now());
    const frame = () => {
        if (kind === 'gone' && place() === before) return requestAnimationFrame(frame);
        const drawing = performance.now();
        soon(() => {
            const now = performance.now();
            seen.painted[kind].push(now - event.timeStamp);
            // The frame may come before the task.
            if (kind === 'chosen') seen.worked.push(Math.min(handled, drawing) - began + now - drawing);
            busy = false;
        });
    };
    requestAnimationFrame(frame);
}, { capture: true });
