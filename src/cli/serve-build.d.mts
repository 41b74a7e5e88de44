export interface ServedBuild {
	readonly address: string;
	close(): Promise<void>;
}
export function serveBuild(options: {
	readonly folder: string;
	/** 0 takes any free one. */
	readonly port: number;
	readonly host?: string;
}): Promise<ServedBuild>;
