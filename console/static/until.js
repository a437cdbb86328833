// Times that are still to come, told anew every ten seconds; when one is over, the page is asked for again.

const loaded = Date.now();
const left = new Map([...document.querySelectorAll("time[data-until]")].map((e) => [e, seconds(e.textContent)]));

function seconds(text) {
  const [, hours, minutes, rest] = /(?:(\d+)\sh)?\s?(?:(\d+)(?:\smin)?)?\s?(?:(\d+)\ss)?$/.exec(text.trim()) ?? [];
  const alone = /^(\d+)\ss$/.exec(text.trim());
  return alone ? Number(alone[1]) : Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0);
}

function told(count) {
  const minutes = Math.floor((count % 3600) / 60);
  if (count >= 3600) return `${Math.floor(count / 3600)}\u00a0h` + (minutes ? `\u00a0${String(minutes).padStart(2, "0")}\u00a0min` : "");
  if (count >= 60) return `${Math.floor(count / 60)}\u00a0min\u00a0${String(count % 60).padStart(2, "0")}\u00a0s`;
  return `${count}\u00a0s`;
}

if (left.size) {
  setInterval(() => {
    const gone = Math.round((Date.now() - loaded) / 1000);
    for (const [element, count] of left) {
      if (!element.isConnected) continue;
      if (count - gone <= 0) return location.reload();
      element.textContent = told(count - gone);
    }
  }, 10000);
}
