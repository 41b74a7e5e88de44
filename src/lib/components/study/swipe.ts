/**
 * A sideways swipe by finger. The leaf follows a little, so that one sees it is being taken; a mostly
 * vertical movement is scrolling and left alone.
 */
export interface SwipeCallbacks {
	readonly onright: () => void;
	readonly onleft: () => void;
}

const ENOUGH = 72;

/** An attachment: `{@attach swipe(callbacks)}`. */
export function swipe(callbacks: SwipeCallbacks) {
	return (element: HTMLElement) => {
		let from: { x: number; y: number } | undefined;

		const begin = (event: TouchEvent) => {
			const touch = event.touches[0];
			const onField = event.target instanceof Element && event.target.closest('input, textarea');
			from = touch && event.touches.length === 1 && !onField ? at(touch) : undefined;
		};
		const follow = (event: TouchEvent) => {
			const touch = event.touches[0];
			if (!from || !touch) return;
			const { x, y } = at(touch);
			const [dx, dy] = [x - from.x, y - from.y];
			if (Math.abs(dy) > 24 && Math.abs(dy) > Math.abs(dx)) return end();
			element.style.setProperty('--pull', `${dx / 3}px`);
		};
		const finish = (event: TouchEvent) => {
			const touch = event.changedTouches[0];
			const dx = from && touch ? touch.clientX - from.x : 0;
			end();
			if (dx > ENOUGH) callbacks.onright();
			else if (dx < -ENOUGH) callbacks.onleft();
		};
		const end = () => {
			from = undefined;
			element.style.removeProperty('--pull');
		};

		element.addEventListener('touchstart', begin, { passive: true });
		element.addEventListener('touchmove', follow, { passive: true });
		element.addEventListener('touchend', finish);
		element.addEventListener('touchcancel', end);
		return () => {
			element.removeEventListener('touchstart', begin);
			element.removeEventListener('touchmove', follow);
			element.removeEventListener('touchend', finish);
			element.removeEventListener('touchcancel', end);
		};
	};
}

function at(touch: Touch) {
	return { x: touch.clientX, y: touch.clientY };
}
