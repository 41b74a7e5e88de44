/** Small texts of five kinds, written for the tests. */
export const TEXTS = {
	biology: `# How plants feed themselves

Photosynthesis is the process by which green plants turn light into chemical energy. It takes place in the chloroplasts, which hold a pigment called chlorophyll. Chlorophyll is a pigment that absorbs red and blue light and reflects green light. Plants take in carbon dioxide through small pores in their leaves. The roots draw water and minerals from the soil.

Stomata are pores that open and close on the underside of a leaf. Guard cells are cells that control the width of each pore. Most stomata close at night because the plant needs no carbon dioxide in the dark. In dry weather the plant loses less water when its pores are closed.

# How animals use the energy

Mitochondria are structures that release energy from sugar. A muscle cell may hold 2,000 mitochondria. Respiration is the process that breaks sugar down and releases carbon dioxide. If the blood carries too little oxygen, the muscles make lactic acid.`,
	history: `# The canal

In 1817, the state of New York began work on the Erie Canal. The canal was opened in 1825. In 1831, the first railway of the region reached Albany. Freight rates between Buffalo and New York City fell by 90 percent within ten years. In 1862, the builders deepened the channel to seven feet.

After the railways spread, traffic on the canal declined. Farmers in the west supported the canal because it carried their wheat to the coast. Critics claimed that the state would never recover its money. Governor DeWitt Clinton wanted to join the Great Lakes with the Atlantic.`,
	physics: `Heat flows from a warmer body to a cooler one until both have the same temperature. A thermometer is an instrument that measures temperature. Metals conduct heat well because their electrons move freely. Air is a poor conductor of heat, so wool keeps a body warm.

Water boils at 100 °C at sea level. On a high mountain the air pressure is lower, and water boils at a lower temperature. Sound travels through steel about 15 times faster than through air. If a gas is heated in a closed vessel, its pressure rises.`,
	'bread making': `# Baking a plain loaf

Weigh 500 grams of flour into a large bowl. Stir in seven grams of dried yeast and ten grams of salt. Pour in 320 millilitres of warm water, guys, and mix everything with a wooden spoon. Knead the dough for ten minutes until it is smooth and elastic. Cover the bowl with a damp cloth and leave the dough for one hour.

Yeast is a fungus that turns sugar into carbon dioxide and alcohol. The gas makes the dough rise. Why does salt matter? Salt slows the yeast down and gives the bread its flavour. Bake the loaf for 35 minutes at 220 degrees.`,
	news: `# A new bridge for the valley

The town council may approve a second bridge over the river next month. According to the mayor, the old bridge carries 18,000 cars a day. Engineers suggest that a steel arch would cost less than a concrete deck. The council seeks cheaper loans, a shorter building time, and support from the province.

Shop owners in the old town fear that the new road could draw customers away. The province has promised to pay half of the costs. However, it is unclear whether the money will come before the election. If the plan fails, the ferry might return to service. The ferry stopped running in 1998 due to high fuel prices.`
} as const;
