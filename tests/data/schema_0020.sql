BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0020');
CREATE TABLE assignments (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	what TEXT NOT NULL, 
	words TEXT NOT NULL, 
	at TEXT NOT NULL, 
	status TEXT NOT NULL, 
	settled_at TEXT, 
	CONSTRAINT pk_assignments PRIMARY KEY (id), 
	CONSTRAINT fk_assignments_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "assignments" VALUES(11008,1,11,11,'praise','','Well done','2026-11-24T09:00:00.000000+00:00','shared',NULL);
INSERT INTO "assignments" VALUES(12008,1,11,12,'praise','','Well done','2026-11-24T09:00:00.000000+00:00','shared',NULL);
INSERT INTO "assignments" VALUES(13008,1,11,13,'praise','','Well done','2026-11-24T09:00:00.000000+00:00','shared',NULL);
INSERT INTO "assignments" VALUES(21008,2,21,21,'praise','','Well done','2026-11-24T09:00:00.000000+00:00','shared',NULL);
INSERT INTO "assignments" VALUES(22008,2,21,22,'praise','','Well done','2026-11-24T09:00:00.000000+00:00','shared',NULL);
CREATE TABLE attempts (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	exercise TEXT NOT NULL, 
	"right" BOOLEAN NOT NULL, 
	said TEXT NOT NULL, 
	at TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_attempts PRIMARY KEY (id), 
	CONSTRAINT fk_attempts_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "attempts" VALUES(11002,1,11,'prep-match',1,'','2026-11-24T09:00:00.000000+00:00','2026-11-23');
INSERT INTO "attempts" VALUES(12002,1,12,'prep-match',1,'','2026-11-24T09:00:00.000000+00:00','2026-11-22');
INSERT INTO "attempts" VALUES(13002,1,13,'prep-match',1,'','2026-11-24T09:00:00.000000+00:00','2026-11-21');
INSERT INTO "attempts" VALUES(21002,2,21,'prep-match',1,'','2026-11-24T09:00:00.000000+00:00','2026-11-23');
INSERT INTO "attempts" VALUES(22002,2,22,'prep-match',1,'','2026-11-24T09:00:00.000000+00:00','2026-11-22');
CREATE TABLE calls (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	prep_id INTEGER, 
	kind TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	goal TEXT NOT NULL, 
	asked TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	iceberg TEXT NOT NULL, 
	note TEXT NOT NULL, 
	at TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_calls PRIMARY KEY (id), 
	CONSTRAINT fk_calls_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_calls_member_id FOREIGN KEY(member_id) REFERENCES members (id), 
	CONSTRAINT fk_calls_prep_id FOREIGN KEY(prep_id) REFERENCES preps (id)
);
INSERT INTO "calls" VALUES(11012,1,11,1101,11011,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:18:21.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(11013,1,11,1101,NULL,'call','noanswer','','[]','','','','2026-11-23T09:18:21.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(11022,1,11,1102,11021,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:18:22.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(11023,1,11,1102,NULL,'call','noanswer','','[]','','','','2026-11-23T09:18:22.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(12012,1,13,1201,12011,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:20:01.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(12013,1,13,1201,NULL,'call','noanswer','','[]','','','','2026-11-23T09:20:01.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(12022,1,12,1202,12021,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:20:02.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(12023,1,12,1202,NULL,'call','noanswer','','[]','','','','2026-11-23T09:20:02.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(13012,1,13,1301,13011,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:21:41.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(13013,1,13,1301,NULL,'call','noanswer','','[]','','','','2026-11-23T09:21:41.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(13022,1,13,1302,13021,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:21:42.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(13023,1,13,1302,NULL,'call','noanswer','','[]','','','','2026-11-23T09:21:42.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(21012,2,21,2101,21011,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:35:01.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(21013,2,21,2101,NULL,'call','noanswer','','[]','','','','2026-11-23T09:35:01.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(21022,2,21,2102,21021,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:35:02.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(21023,2,21,2102,NULL,'call','noanswer','','[]','','','','2026-11-23T09:35:02.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(22012,2,22,2201,22011,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:36:41.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(22013,2,22,2201,NULL,'call','noanswer','','[]','','','','2026-11-23T09:36:41.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(22022,2,22,2202,22021,'call','met','A date','[["who","the owner"]]','','','note','2026-11-24T09:36:42.000000+00:00','2026-11-24');
INSERT INTO "calls" VALUES(22023,2,22,2202,NULL,'call','noanswer','','[]','','','','2026-11-23T09:36:42.000000+00:00','2026-11-24');
CREATE TABLE chats (
	chat INTEGER NOT NULL, 
	why TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_chats PRIMARY KEY (chat)
);
CREATE TABLE coaching_notes (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	call_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	words TEXT NOT NULL, 
	at TEXT NOT NULL, 
	accepted BOOLEAN NOT NULL, 
	pinned BOOLEAN NOT NULL, 
	reply TEXT NOT NULL, told_at TEXT, seen_at TEXT, 
	CONSTRAINT pk_coaching_notes PRIMARY KEY (id), 
	CONSTRAINT fk_coaching_notes_call_id FOREIGN KEY(call_id) REFERENCES calls (id), 
	CONSTRAINT fk_coaching_notes_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_coaching_notes_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "coaching_notes" VALUES(11019,1,11,11,1101,11012,'start','Ask first','2026-11-24T09:18:21.000000+00:00',0,1,'',NULL,NULL);
INSERT INTO "coaching_notes" VALUES(11029,1,11,11,1102,11022,'start','Ask first','2026-11-24T09:18:22.000000+00:00',0,1,'',NULL,NULL);
INSERT INTO "coaching_notes" VALUES(12019,1,13,13,1201,12012,'start','Ask first','2026-11-24T09:20:01.000000+00:00',0,1,'',NULL,NULL);
INSERT INTO "coaching_notes" VALUES(12029,1,12,12,1202,12022,'start','Ask first','2026-11-24T09:20:02.000000+00:00',0,1,'',NULL,NULL);
INSERT INTO "coaching_notes" VALUES(13019,1,13,13,1301,13012,'start','Ask first','2026-11-24T09:21:41.000000+00:00',0,1,'',NULL,NULL);
INSERT INTO "coaching_notes" VALUES(13029,1,13,13,1302,13022,'start','Ask first','2026-11-24T09:21:42.000000+00:00',0,1,'',NULL,NULL);
INSERT INTO "coaching_notes" VALUES(21019,2,21,21,2101,21012,'start','Ask first','2026-11-24T09:35:01.000000+00:00',0,1,'',NULL,NULL);
INSERT INTO "coaching_notes" VALUES(21029,2,21,21,2102,21022,'start','Ask first','2026-11-24T09:35:02.000000+00:00',0,1,'',NULL,NULL);
INSERT INTO "coaching_notes" VALUES(22019,2,22,22,2201,22012,'start','Ask first','2026-11-24T09:36:41.000000+00:00',0,1,'',NULL,NULL);
INSERT INTO "coaching_notes" VALUES(22029,2,22,22,2202,22022,'start','Ask first','2026-11-24T09:36:42.000000+00:00',0,1,'',NULL,NULL);
CREATE TABLE "customers" (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	owner_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	company TEXT NOT NULL, 
	note TEXT NOT NULL, 
	search TEXT NOT NULL, 
	layer TEXT NOT NULL, 
	layer_since TEXT, 
	lost_from TEXT NOT NULL, 
	value INTEGER, 
	direction TEXT NOT NULL, 
	source TEXT NOT NULL, 
	personality TEXT NOT NULL, 
	do_not_call BOOLEAN NOT NULL, 
	wrong_number BOOLEAN NOT NULL, 
	tries INTEGER NOT NULL, 
	last_contact TEXT, 
	status TEXT NOT NULL, 
	merged_into INTEGER, 
	created_at TEXT, 
	profile TEXT, 
	latest TEXT, 
	grade TEXT NOT NULL, 
	vip BOOLEAN NOT NULL, 
	nurture BOOLEAN NOT NULL, 
	served TEXT NOT NULL, 
	campaign TEXT NOT NULL, 
	qualified TEXT NOT NULL, 
	CONSTRAINT pk_customers PRIMARY KEY (id), 
	CONSTRAINT fk_customers_owner_id FOREIGN KEY(owner_id) REFERENCES members (id), 
	CONSTRAINT fk_customers_team_id FOREIGN KEY(team_id) REFERENCES teams (id)
);
INSERT INTO "customers" VALUES(1101,1,11,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-24T14:39:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00','',1,0,'vip','Spring','');
INSERT INTO "customers" VALUES(1102,1,11,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-24T14:38:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00','',0,0,'','Spring','');
INSERT INTO "customers" VALUES(1103,1,11,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,NULL,'active',NULL,'2026-10-24T14:37:00.000000+00:00','{"role":"buyer"}','2026-10-24T14:37:00.000000+00:00','',0,0,'','Spring','');
INSERT INTO "customers" VALUES(1201,1,12,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-24T12:59:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00','',1,0,'vip','Spring','');
INSERT INTO "customers" VALUES(1202,1,12,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-24T12:58:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00','',0,0,'','Spring','');
INSERT INTO "customers" VALUES(1203,1,12,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,NULL,'active',NULL,'2026-10-24T12:57:00.000000+00:00','{"role":"buyer"}','2026-10-24T12:57:00.000000+00:00','',0,0,'','Spring','');
INSERT INTO "customers" VALUES(1301,1,13,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-24T11:19:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00','',1,0,'vip','Spring','');
INSERT INTO "customers" VALUES(1302,1,13,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-24T11:18:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00','',0,0,'','Spring','');
INSERT INTO "customers" VALUES(1303,1,13,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,NULL,'active',NULL,'2026-10-24T11:17:00.000000+00:00','{"role":"buyer"}','2026-10-24T11:17:00.000000+00:00','',0,0,'','Spring','');
INSERT INTO "customers" VALUES(2101,2,21,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-23T21:59:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00','',1,0,'vip','Spring','');
INSERT INTO "customers" VALUES(2102,2,21,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-23T21:58:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00','',0,0,'','Spring','');
INSERT INTO "customers" VALUES(2103,2,21,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,NULL,'active',NULL,'2026-10-23T21:57:00.000000+00:00','{"role":"buyer"}','2026-10-23T21:57:00.000000+00:00','',0,0,'','Spring','');
INSERT INTO "customers" VALUES(2201,2,22,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-23T20:19:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00','',1,0,'vip','Spring','');
INSERT INTO "customers" VALUES(2202,2,22,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-23T20:18:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00','',0,0,'','Spring','');
INSERT INTO "customers" VALUES(2203,2,22,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','lively',0,0,0,NULL,'active',NULL,'2026-10-23T20:17:00.000000+00:00','{"role":"buyer"}','2026-10-23T20:17:00.000000+00:00','',0,0,'','Spring','');
CREATE TABLE deeds (
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	at TEXT NOT NULL, 
	undoes INTEGER, 
	CONSTRAINT pk_deeds PRIMARY KEY (id)
);
INSERT INTO "deeds" VALUES(11,11,'all by Wang','2026-11-24T09:00:00.000000+00:00',NULL);
INSERT INTO "deeds" VALUES(12,12,'all by Li','2026-11-24T09:00:00.000000+00:00',NULL);
INSERT INTO "deeds" VALUES(13,13,'all by Zhao','2026-11-24T09:00:00.000000+00:00',NULL);
INSERT INTO "deeds" VALUES(21,21,'all by Sun','2026-11-24T09:00:00.000000+00:00',NULL);
INSERT INTO "deeds" VALUES(22,22,'all by Zhou','2026-11-24T09:00:00.000000+00:00',NULL);
CREATE TABLE erased (
	fingerprint TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (fingerprint)
);
CREATE TABLE findings (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	call_id INTEGER, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	words TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_findings PRIMARY KEY (id), 
	CONSTRAINT fk_findings_call_id FOREIGN KEY(call_id) REFERENCES calls (id), 
	CONSTRAINT fk_findings_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_findings_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "findings" VALUES(11020,1,11,1101,11012,'decider','boss','Mr Chen','pays','2026-11-24T09:18:21.000000+00:00');
INSERT INTO "findings" VALUES(11030,1,11,1102,11022,'decider','boss','Mr Chen','pays','2026-11-24T09:18:22.000000+00:00');
INSERT INTO "findings" VALUES(12020,1,13,1201,12012,'decider','boss','Mr Chen','pays','2026-11-24T09:20:01.000000+00:00');
INSERT INTO "findings" VALUES(12030,1,12,1202,12022,'decider','boss','Mr Chen','pays','2026-11-24T09:20:02.000000+00:00');
INSERT INTO "findings" VALUES(13020,1,13,1301,13012,'decider','boss','Mr Chen','pays','2026-11-24T09:21:41.000000+00:00');
INSERT INTO "findings" VALUES(13030,1,13,1302,13022,'decider','boss','Mr Chen','pays','2026-11-24T09:21:42.000000+00:00');
INSERT INTO "findings" VALUES(21020,2,21,2101,21012,'decider','boss','Mr Chen','pays','2026-11-24T09:35:01.000000+00:00');
INSERT INTO "findings" VALUES(21030,2,21,2102,21022,'decider','boss','Mr Chen','pays','2026-11-24T09:35:02.000000+00:00');
INSERT INTO "findings" VALUES(22020,2,22,2201,22012,'decider','boss','Mr Chen','pays','2026-11-24T09:36:41.000000+00:00');
INSERT INTO "findings" VALUES(22030,2,22,2202,22022,'decider','boss','Mr Chen','pays','2026-11-24T09:36:42.000000+00:00');
CREATE TABLE follow_ups (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	call_id INTEGER, 
	kind TEXT NOT NULL, 
	day TEXT NOT NULL, 
	at_time TEXT, 
	zone TEXT NOT NULL, 
	due_at TEXT NOT NULL, 
	status TEXT NOT NULL, 
	reminded_at TEXT, 
	CONSTRAINT pk_follow_ups PRIMARY KEY (id), 
	CONSTRAINT fk_follow_ups_call_id FOREIGN KEY(call_id) REFERENCES calls (id), 
	CONSTRAINT fk_follow_ups_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_follow_ups_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "follow_ups" VALUES(11016,1,11,1101,11012,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T09:48:21.000000+00:00','open',NULL);
INSERT INTO "follow_ups" VALUES(11026,1,11,1102,11022,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T09:48:22.000000+00:00','open',NULL);
INSERT INTO "follow_ups" VALUES(12016,1,13,1201,12012,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T09:50:01.000000+00:00','open',NULL);
INSERT INTO "follow_ups" VALUES(12026,1,12,1202,12022,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T09:50:02.000000+00:00','open',NULL);
INSERT INTO "follow_ups" VALUES(13016,1,13,1301,13012,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T09:51:41.000000+00:00','open',NULL);
INSERT INTO "follow_ups" VALUES(13026,1,13,1302,13022,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T09:51:42.000000+00:00','open',NULL);
INSERT INTO "follow_ups" VALUES(21016,2,21,2101,21012,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T10:05:01.000000+00:00','open',NULL);
INSERT INTO "follow_ups" VALUES(21026,2,21,2102,21022,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T10:05:02.000000+00:00','open',NULL);
INSERT INTO "follow_ups" VALUES(22016,2,22,2201,22012,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T10:06:41.000000+00:00','open',NULL);
INSERT INTO "follow_ups" VALUES(22026,2,22,2202,22022,'call','2026-11-24','09:30:00','Asia/Shanghai','2026-11-24T10:06:42.000000+00:00','open',NULL);
CREATE TABLE heard (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	call_id INTEGER NOT NULL, 
	objection TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	predicted BOOLEAN NOT NULL, 
	heard BOOLEAN NOT NULL, 
	met BOOLEAN NOT NULL, 
	at TEXT NOT NULL, 
	objection_key TEXT NOT NULL, 
	answer_key TEXT NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (id), 
	CONSTRAINT fk_heard_call_id FOREIGN KEY(call_id) REFERENCES calls (id), 
	CONSTRAINT fk_heard_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_heard_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "heard" VALUES(11010,1,11,1101,11012,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:18:21.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(11014,1,11,1101,11012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:18:21.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(11015,1,11,1101,11012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:18:21.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(11020,1,11,1102,11022,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:18:22.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(11024,1,11,1102,11022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:18:22.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(11025,1,11,1102,11022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:18:22.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(12010,1,13,1201,12012,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:20:01.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(12014,1,13,1201,12012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:20:01.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(12015,1,13,1201,12012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:20:01.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(12020,1,12,1202,12022,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:20:02.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(12024,1,12,1202,12022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:20:02.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(12025,1,12,1202,12022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:20:02.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(13010,1,13,1301,13012,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:21:41.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(13014,1,13,1301,13012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:21:41.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(13015,1,13,1301,13012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:21:41.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(13020,1,13,1302,13022,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:21:42.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(13024,1,13,1302,13022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:21:42.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(13025,1,13,1302,13022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:21:42.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(21010,2,21,2101,21012,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:35:01.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(21014,2,21,2101,21012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:35:01.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(21015,2,21,2101,21012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:35:01.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(21020,2,21,2102,21022,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:35:02.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(21024,2,21,2102,21022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:35:02.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(21025,2,21,2102,21022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:35:02.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(22010,2,22,2201,22012,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:36:41.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(22014,2,22,2201,22012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:36:41.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(22015,2,22,2201,22012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:36:41.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(22020,2,22,2202,22022,'["price","Too expensive"]','["compare","Compared with what?"]',1,0,1,'2026-11-24T09:36:42.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(22024,2,22,2202,22022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:36:42.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(22025,2,22,2202,22022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:36:42.000000+00:00','My brother sells it too','');
CREATE TABLE hooks (
	id INTEGER NOT NULL, 
	event TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	record_id INTEGER NOT NULL, 
	undone BOOLEAN NOT NULL, 
	at TEXT NOT NULL, 
	not_before TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	why TEXT NOT NULL, 
	answer INTEGER NOT NULL, 
	settled_at TEXT, 
	CONSTRAINT pk_hooks PRIMARY KEY (id)
);
CREATE TABLE import_rows (
	import_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	problem TEXT NOT NULL, 
	entry TEXT NOT NULL, 
	cells TEXT NOT NULL, 
	CONSTRAINT pk_import_rows PRIMARY KEY (import_id, line), 
	CONSTRAINT fk_import_rows_import_id FOREIGN KEY(import_id) REFERENCES imports (id)
);
CREATE TABLE "imports" (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	chat INTEGER NOT NULL, 
	handle TEXT NOT NULL, 
	name TEXT NOT NULL, 
	state TEXT NOT NULL, 
	at TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	how TEXT NOT NULL, 
	read_as TEXT NOT NULL, 
	titles TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	problem TEXT NOT NULL, 
	known TEXT NOT NULL, 
	deed INTEGER NOT NULL, 
	octets BLOB, 
	campaign TEXT NOT NULL, 
	CONSTRAINT pk_imports PRIMARY KEY (id)
);
CREATE TABLE inbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"key" TEXT NOT NULL, 
	chat INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	at TEXT NOT NULL, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	why TEXT NOT NULL, 
	CONSTRAINT uq_inbox_key UNIQUE ("key")
);
CREATE TABLE invites (
	id INTEGER NOT NULL, 
	code_hash TEXT NOT NULL, 
	team_id INTEGER, 
	role TEXT NOT NULL, 
	made_by INTEGER, 
	uses_left INTEGER NOT NULL, 
	expires_at TEXT NOT NULL, 
	replaces INTEGER, 
	CONSTRAINT pk_invites PRIMARY KEY (id), 
	CONSTRAINT fk_invites_team_id FOREIGN KEY(team_id) REFERENCES teams (id), 
	CONSTRAINT uq_invites_code_hash UNIQUE (code_hash)
);
INSERT INTO "invites" VALUES(1,'hash-1',1,'rep',NULL,10,'2026-11-27T09:00:00.000000+00:00',NULL);
INSERT INTO "invites" VALUES(2,'hash-2',2,'rep',NULL,10,'2026-11-27T09:00:00.000000+00:00',NULL);
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	deed_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	record_id INTEGER NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT fk_journal_deed_id FOREIGN KEY(deed_id) REFERENCES deeds (id)
);
INSERT INTO "journal" VALUES(1,11,'Team',1,NULL,'{"id":1,"name":"East","language":"zh","zone":"Asia/Shanghai","currency":"CNY","daily_target":60,"layers":null,"standards":null,"edge":"","goals":null,"mode":"","stage":"","peak":"","lead_weeks":8,"words":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(2,11,'Member',11,NULL,'{"id":11,"team_id":1,"name":"Wang","account":1011,"chat":1011,"role":"leader","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":null,"quiet":"21:00-08:00","wishes":null,"days_off":[],"paused_until":null,"deputy_until":null,"feed":null,"named":false}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(3,11,'Member',12,NULL,'{"id":12,"team_id":1,"name":"Li","account":1012,"chat":1012,"role":"rep","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":"2026-11-24T09:00:00+00:00","quiet":"21:00-08:00","wishes":null,"days_off":[],"paused_until":null,"deputy_until":null,"feed":null,"named":false}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(4,11,'Member',13,NULL,'{"id":13,"team_id":1,"name":"Zhao","account":1013,"chat":1013,"role":"rep","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":null,"quiet":"21:00-08:00","wishes":null,"days_off":[],"paused_until":null,"deputy_until":null,"feed":null,"named":false}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(5,11,'Invite',1,NULL,'{"id":1,"code_hash":"hash-1","team_id":1,"role":"rep","made_by":null,"uses_left":10,"expires_at":"2026-11-27T09:00:00+00:00","replaces":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(6,11,'Customer',1101,NULL,'{"id":1101,"team_id":1,"owner_id":11,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T14:39:00+00:00","profile":{"role":"buyer"},"grade":"","vip":true,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(7,11,'Customer',1102,NULL,'{"id":1102,"team_id":1,"owner_id":11,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T14:38:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(8,11,'Customer',1103,NULL,'{"id":1103,"team_id":1,"owner_id":11,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-24T14:37:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(9,11,'Prep',11011,NULL,'{"id":11011,"team_id":1,"member_id":11,"customer_id":1101,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:18:21+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(10,11,'Prep',11021,NULL,'{"id":11021,"team_id":1,"member_id":11,"customer_id":1102,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:18:22+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(11,11,'Call',11012,NULL,'{"id":11012,"team_id":1,"member_id":11,"customer_id":1101,"prep_id":11011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:18:21+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(12,11,'Call',11013,NULL,'{"id":11013,"team_id":1,"member_id":11,"customer_id":1101,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:18:21+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(13,11,'Call',11022,NULL,'{"id":11022,"team_id":1,"member_id":11,"customer_id":1102,"prep_id":11021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:18:22+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(14,11,'Call',11023,NULL,'{"id":11023,"team_id":1,"member_id":11,"customer_id":1102,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:18:22+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(15,11,'Heard',11014,NULL,'{"id":11014,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(16,11,'Heard',11015,NULL,'{"id":11015,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(17,11,'Heard',11010,NULL,'{"id":11010,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(18,11,'Heard',11024,NULL,'{"id":11024,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(19,11,'Heard',11025,NULL,'{"id":11025,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(20,11,'Heard',11020,NULL,'{"id":11020,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(21,11,'FollowUp',11016,NULL,'{"id":11016,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:48:21+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(22,11,'FollowUp',11026,NULL,'{"id":11026,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:48:22+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(23,11,'Move',11017,NULL,'{"id":11017,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":33,"at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(24,11,'Move',11027,NULL,'{"id":11027,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":34,"at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(25,11,'Promise',11018,NULL,'{"id":11018,"team_id":1,"member_id":11,"customer_id":1101,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(26,11,'Promise',11028,NULL,'{"id":11028,"team_id":1,"member_id":11,"customer_id":1102,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(27,11,'Workday',11009,NULL,'{"id":11009,"team_id":1,"member_id":11,"day":"2026-11-24","target":60,"listed":[],"locked_at":null,"commitment":"","reflection":"","remark":"","enough":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(28,11,'CoachingNote',11019,NULL,'{"id":11019,"team_id":1,"author_id":11,"member_id":11,"customer_id":1101,"call_id":11012,"kind":"start","words":"Ask first","at":"2026-11-24T09:18:21+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(29,11,'CoachingNote',11029,NULL,'{"id":11029,"team_id":1,"author_id":11,"member_id":11,"customer_id":1102,"call_id":11022,"kind":"start","words":"Ask first","at":"2026-11-24T09:18:22+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(30,11,'Assignment',11008,NULL,'{"id":11008,"team_id":1,"author_id":11,"member_id":11,"kind":"praise","what":"","words":"Well done","at":"2026-11-24T09:00:00+00:00","status":"shared","settled_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(31,11,'Finding',11020,NULL,'{"id":11020,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(32,11,'Finding',11030,NULL,'{"id":11030,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(33,11,'Occasion',11021,NULL,'{"id":11021,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(34,11,'Occasion',11031,NULL,'{"id":11031,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(35,11,'TeamCard',11000,NULL,'{"id":11000,"team_id":1,"member_id":11,"key":"o11000","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":false,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(36,11,'TeamCard',11001,NULL,'{"id":11001,"team_id":1,"member_id":11,"key":"o11001","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":true,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(37,11,'TeamAnswer',11000,NULL,'{"id":11000,"team_id":1,"member_id":11,"card":"o11000","key":"a11000","words":"Then ask him","author":"Wang","personal":false,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(38,11,'TeamAnswer',11001,NULL,'{"id":11001,"team_id":1,"member_id":11,"card":"o11001","key":"a11001","words":"Then ask him","author":"Wang","personal":true,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(39,11,'Recall',11001,NULL,'{"id":11001,"team_id":1,"member_id":11,"exercise":"prep-match","state":{"state":2,"step":null,"stability":2.3065},"due":"2026-11-24T09:00:00+00:00","asked":11}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(40,11,'Attempt',11002,NULL,'{"id":11002,"team_id":1,"member_id":11,"exercise":"prep-match","right":true,"said":"","at":"2026-11-24T09:00:00+00:00","day":"2026-11-23"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(41,11,'Taken',11003,NULL,'{"id":11003,"team_id":1,"member_id":11,"lesson":"prep-goal","reason":"hangup","hit":11,"of":30,"at":"2026-11-24T09:00:00+00:00","day":"2026-11-23"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(42,11,'Rehearsal',11004,NULL,'{"id":11004,"team_id":1,"member_id":11,"personality":"lively","layer":"L3","objections":[["price","Too expensive"]],"lines":[["rep","Hello"]],"marks":{"purpose":true},"at":"2026-11-24T09:00:00+00:00","day":"2026-11-23"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(43,21,'Team',2,NULL,'{"id":2,"name":"West","language":"en","zone":"Asia/Shanghai","currency":"CNY","daily_target":60,"layers":{"L1":{"name":"New","minimum":5}},"standards":null,"edge":"","goals":null,"mode":"","stage":"","peak":"","lead_weeks":8,"words":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(44,21,'Member',21,NULL,'{"id":21,"team_id":2,"name":"Sun","account":1021,"chat":1021,"role":"leader","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":null,"quiet":"21:00-08:00","wishes":null,"days_off":[],"paused_until":null,"deputy_until":null,"feed":null,"named":false}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(45,21,'Member',22,NULL,'{"id":22,"team_id":2,"name":"Zhou","account":1022,"chat":1022,"role":"rep","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":null,"quiet":"21:00-08:00","wishes":null,"days_off":[],"paused_until":null,"deputy_until":null,"feed":null,"named":false}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(46,21,'Invite',2,NULL,'{"id":2,"code_hash":"hash-2","team_id":2,"role":"rep","made_by":null,"uses_left":10,"expires_at":"2026-11-27T09:00:00+00:00","replaces":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(47,21,'Customer',2101,NULL,'{"id":2101,"team_id":2,"owner_id":21,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-23T21:59:00+00:00","profile":{"role":"buyer"},"grade":"","vip":true,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(48,21,'Customer',2102,NULL,'{"id":2102,"team_id":2,"owner_id":21,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-23T21:58:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(49,21,'Customer',2103,NULL,'{"id":2103,"team_id":2,"owner_id":21,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-23T21:57:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(50,21,'Prep',21011,NULL,'{"id":21011,"team_id":2,"member_id":21,"customer_id":2101,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:35:01+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(51,21,'Prep',21021,NULL,'{"id":21021,"team_id":2,"member_id":21,"customer_id":2102,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:35:02+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(52,21,'Call',21012,NULL,'{"id":21012,"team_id":2,"member_id":21,"customer_id":2101,"prep_id":21011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:35:01+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(53,21,'Call',21013,NULL,'{"id":21013,"team_id":2,"member_id":21,"customer_id":2101,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:35:01+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(54,21,'Call',21022,NULL,'{"id":21022,"team_id":2,"member_id":21,"customer_id":2102,"prep_id":21021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:35:02+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(55,21,'Call',21023,NULL,'{"id":21023,"team_id":2,"member_id":21,"customer_id":2102,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:35:02+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(56,21,'Heard',21014,NULL,'{"id":21014,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(57,21,'Heard',21015,NULL,'{"id":21015,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(58,21,'Heard',21010,NULL,'{"id":21010,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(59,21,'Heard',21024,NULL,'{"id":21024,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(60,21,'Heard',21025,NULL,'{"id":21025,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(61,21,'Heard',21020,NULL,'{"id":21020,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(62,21,'FollowUp',21016,NULL,'{"id":21016,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T10:05:01+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(63,21,'FollowUp',21026,NULL,'{"id":21026,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T10:05:02+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(64,21,'Move',21017,NULL,'{"id":21017,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":54,"at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(65,21,'Move',21027,NULL,'{"id":21027,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":55,"at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(66,21,'Promise',21018,NULL,'{"id":21018,"team_id":2,"member_id":21,"customer_id":2101,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(67,21,'Promise',21028,NULL,'{"id":21028,"team_id":2,"member_id":21,"customer_id":2102,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(68,21,'Workday',21009,NULL,'{"id":21009,"team_id":2,"member_id":21,"day":"2026-11-24","target":60,"listed":[],"locked_at":null,"commitment":"","reflection":"","remark":"","enough":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(69,21,'CoachingNote',21019,NULL,'{"id":21019,"team_id":2,"author_id":21,"member_id":21,"customer_id":2101,"call_id":21012,"kind":"start","words":"Ask first","at":"2026-11-24T09:35:01+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(70,21,'CoachingNote',21029,NULL,'{"id":21029,"team_id":2,"author_id":21,"member_id":21,"customer_id":2102,"call_id":21022,"kind":"start","words":"Ask first","at":"2026-11-24T09:35:02+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(71,21,'Assignment',21008,NULL,'{"id":21008,"team_id":2,"author_id":21,"member_id":21,"kind":"praise","what":"","words":"Well done","at":"2026-11-24T09:00:00+00:00","status":"shared","settled_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(72,21,'Finding',21020,NULL,'{"id":21020,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(73,21,'Finding',21030,NULL,'{"id":21030,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(74,21,'Occasion',21021,NULL,'{"id":21021,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(75,21,'Occasion',21031,NULL,'{"id":21031,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(76,21,'TeamCard',21000,NULL,'{"id":21000,"team_id":2,"member_id":21,"key":"o21000","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":false,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(77,21,'TeamCard',21001,NULL,'{"id":21001,"team_id":2,"member_id":21,"key":"o21001","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":true,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(78,21,'TeamAnswer',21000,NULL,'{"id":21000,"team_id":2,"member_id":21,"card":"o21000","key":"a21000","words":"Then ask him","author":"Sun","personal":false,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(79,21,'TeamAnswer',21001,NULL,'{"id":21001,"team_id":2,"member_id":21,"card":"o21001","key":"a21001","words":"Then ask him","author":"Sun","personal":true,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(80,21,'Recall',21001,NULL,'{"id":21001,"team_id":2,"member_id":21,"exercise":"prep-match","state":{"state":2,"step":null,"stability":2.3065},"due":"2026-11-24T09:00:00+00:00","asked":21}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(81,21,'Attempt',21002,NULL,'{"id":21002,"team_id":2,"member_id":21,"exercise":"prep-match","right":true,"said":"","at":"2026-11-24T09:00:00+00:00","day":"2026-11-23"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(82,21,'Taken',21003,NULL,'{"id":21003,"team_id":2,"member_id":21,"lesson":"prep-goal","reason":"hangup","hit":21,"of":30,"at":"2026-11-24T09:00:00+00:00","day":"2026-11-23"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(83,21,'Rehearsal',21004,NULL,'{"id":21004,"team_id":2,"member_id":21,"personality":"lively","layer":"L3","objections":[["price","Too expensive"]],"lines":[["rep","Hello"]],"marks":{"purpose":true},"at":"2026-11-24T09:00:00+00:00","day":"2026-11-23"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(84,12,'Customer',1201,NULL,'{"id":1201,"team_id":1,"owner_id":12,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T12:59:00+00:00","profile":{"role":"buyer"},"grade":"","vip":true,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(85,12,'Customer',1202,NULL,'{"id":1202,"team_id":1,"owner_id":12,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T12:58:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(86,12,'Customer',1203,NULL,'{"id":1203,"team_id":1,"owner_id":12,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-24T12:57:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(87,12,'Prep',12021,NULL,'{"id":12021,"team_id":1,"member_id":12,"customer_id":1202,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:20:02+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(88,12,'Call',12022,NULL,'{"id":12022,"team_id":1,"member_id":12,"customer_id":1202,"prep_id":12021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:20:02+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(89,12,'Call',12023,NULL,'{"id":12023,"team_id":1,"member_id":12,"customer_id":1202,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:20:02+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(90,12,'Heard',12024,NULL,'{"id":12024,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(91,12,'Heard',12025,NULL,'{"id":12025,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(92,12,'Heard',12020,NULL,'{"id":12020,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(93,12,'FollowUp',12026,NULL,'{"id":12026,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:50:02+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(94,12,'Move',12027,NULL,'{"id":12027,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":45,"at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(95,12,'Promise',12028,NULL,'{"id":12028,"team_id":1,"member_id":12,"customer_id":1202,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(96,12,'Workday',12009,NULL,'{"id":12009,"team_id":1,"member_id":12,"day":"2026-11-24","target":60,"listed":[],"locked_at":null,"commitment":"","reflection":"","remark":"","enough":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(97,12,'CoachingNote',12029,NULL,'{"id":12029,"team_id":1,"author_id":12,"member_id":12,"customer_id":1202,"call_id":12022,"kind":"start","words":"Ask first","at":"2026-11-24T09:20:02+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(98,12,'Assignment',12008,NULL,'{"id":12008,"team_id":1,"author_id":11,"member_id":12,"kind":"praise","what":"","words":"Well done","at":"2026-11-24T09:00:00+00:00","status":"shared","settled_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(99,12,'Finding',12030,NULL,'{"id":12030,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(100,12,'Occasion',12031,NULL,'{"id":12031,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(101,12,'TeamCard',12000,NULL,'{"id":12000,"team_id":1,"member_id":12,"key":"o12000","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":false,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(102,12,'TeamCard',12001,NULL,'{"id":12001,"team_id":1,"member_id":12,"key":"o12001","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":true,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(103,12,'TeamAnswer',12000,NULL,'{"id":12000,"team_id":1,"member_id":12,"card":"o12000","key":"a12000","words":"Then ask him","author":"Li","personal":false,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(104,12,'TeamAnswer',12001,NULL,'{"id":12001,"team_id":1,"member_id":12,"card":"o12001","key":"a12001","words":"Then ask him","author":"Li","personal":true,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(105,12,'Recall',12001,NULL,'{"id":12001,"team_id":1,"member_id":12,"exercise":"prep-match","state":{"state":2,"step":null,"stability":2.3065},"due":"2026-11-24T09:00:00+00:00","asked":12}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(106,12,'Attempt',12002,NULL,'{"id":12002,"team_id":1,"member_id":12,"exercise":"prep-match","right":true,"said":"","at":"2026-11-24T09:00:00+00:00","day":"2026-11-22"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(107,12,'Taken',12003,NULL,'{"id":12003,"team_id":1,"member_id":12,"lesson":"prep-goal","reason":"hangup","hit":12,"of":30,"at":"2026-11-24T09:00:00+00:00","day":"2026-11-22"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(108,12,'Rehearsal',12004,NULL,'{"id":12004,"team_id":1,"member_id":12,"personality":"lively","layer":"L3","objections":[["price","Too expensive"]],"lines":[["rep","Hello"]],"marks":{"purpose":true},"at":"2026-11-24T09:00:00+00:00","day":"2026-11-22"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(109,13,'Customer',1301,NULL,'{"id":1301,"team_id":1,"owner_id":13,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T11:19:00+00:00","profile":{"role":"buyer"},"grade":"","vip":true,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(110,13,'Customer',1302,NULL,'{"id":1302,"team_id":1,"owner_id":13,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T11:18:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(111,13,'Customer',1303,NULL,'{"id":1303,"team_id":1,"owner_id":13,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-24T11:17:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(112,13,'Prep',12011,NULL,'{"id":12011,"team_id":1,"member_id":13,"customer_id":1201,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:20:01+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(113,13,'Prep',13011,NULL,'{"id":13011,"team_id":1,"member_id":13,"customer_id":1301,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:21:41+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(114,13,'Prep',13021,NULL,'{"id":13021,"team_id":1,"member_id":13,"customer_id":1302,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:21:42+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(115,13,'Call',12012,NULL,'{"id":12012,"team_id":1,"member_id":13,"customer_id":1201,"prep_id":12011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:20:01+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(116,13,'Call',12013,NULL,'{"id":12013,"team_id":1,"member_id":13,"customer_id":1201,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:20:01+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(117,13,'Call',13012,NULL,'{"id":13012,"team_id":1,"member_id":13,"customer_id":1301,"prep_id":13011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:21:41+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(118,13,'Call',13013,NULL,'{"id":13013,"team_id":1,"member_id":13,"customer_id":1301,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:21:41+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(119,13,'Call',13022,NULL,'{"id":13022,"team_id":1,"member_id":13,"customer_id":1302,"prep_id":13021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:21:42+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(120,13,'Call',13023,NULL,'{"id":13023,"team_id":1,"member_id":13,"customer_id":1302,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:21:42+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(121,13,'Heard',12014,NULL,'{"id":12014,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(122,13,'Heard',12015,NULL,'{"id":12015,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(123,13,'Heard',12010,NULL,'{"id":12010,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(124,13,'Heard',13014,NULL,'{"id":13014,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(125,13,'Heard',13015,NULL,'{"id":13015,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(126,13,'Heard',13010,NULL,'{"id":13010,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(127,13,'Heard',13024,NULL,'{"id":13024,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(128,13,'Heard',13025,NULL,'{"id":13025,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(129,13,'Heard',13020,NULL,'{"id":13020,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(130,13,'FollowUp',12016,NULL,'{"id":12016,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:50:01+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(131,13,'FollowUp',13016,NULL,'{"id":13016,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:51:41+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(132,13,'FollowUp',13026,NULL,'{"id":13026,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:51:42+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(133,13,'Move',12017,NULL,'{"id":12017,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":44,"at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(134,13,'Move',13017,NULL,'{"id":13017,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":55,"at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(135,13,'Move',13027,NULL,'{"id":13027,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":56,"at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(136,13,'Promise',12018,NULL,'{"id":12018,"team_id":1,"member_id":13,"customer_id":1201,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(137,13,'Promise',13018,NULL,'{"id":13018,"team_id":1,"member_id":13,"customer_id":1301,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(138,13,'Promise',13028,NULL,'{"id":13028,"team_id":1,"member_id":13,"customer_id":1302,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(139,13,'Workday',13009,NULL,'{"id":13009,"team_id":1,"member_id":13,"day":"2026-11-24","target":60,"listed":[],"locked_at":null,"commitment":"","reflection":"","remark":"","enough":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(140,13,'CoachingNote',12019,NULL,'{"id":12019,"team_id":1,"author_id":13,"member_id":13,"customer_id":1201,"call_id":12012,"kind":"start","words":"Ask first","at":"2026-11-24T09:20:01+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(141,13,'CoachingNote',13019,NULL,'{"id":13019,"team_id":1,"author_id":13,"member_id":13,"customer_id":1301,"call_id":13012,"kind":"start","words":"Ask first","at":"2026-11-24T09:21:41+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(142,13,'CoachingNote',13029,NULL,'{"id":13029,"team_id":1,"author_id":13,"member_id":13,"customer_id":1302,"call_id":13022,"kind":"start","words":"Ask first","at":"2026-11-24T09:21:42+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(143,13,'Assignment',13008,NULL,'{"id":13008,"team_id":1,"author_id":11,"member_id":13,"kind":"praise","what":"","words":"Well done","at":"2026-11-24T09:00:00+00:00","status":"shared","settled_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(144,13,'Finding',12020,NULL,'{"id":12020,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(145,13,'Finding',13020,NULL,'{"id":13020,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(146,13,'Finding',13030,NULL,'{"id":13030,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(147,13,'Occasion',12021,NULL,'{"id":12021,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(148,13,'Occasion',13021,NULL,'{"id":13021,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(149,13,'Occasion',13031,NULL,'{"id":13031,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(150,13,'TeamCard',13000,NULL,'{"id":13000,"team_id":1,"member_id":13,"key":"o13000","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":false,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(151,13,'TeamCard',13001,NULL,'{"id":13001,"team_id":1,"member_id":13,"key":"o13001","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":true,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(152,13,'TeamAnswer',13000,NULL,'{"id":13000,"team_id":1,"member_id":13,"card":"o13000","key":"a13000","words":"Then ask him","author":"Zhao","personal":false,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(153,13,'TeamAnswer',13001,NULL,'{"id":13001,"team_id":1,"member_id":13,"card":"o13001","key":"a13001","words":"Then ask him","author":"Zhao","personal":true,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(154,13,'Recall',13001,NULL,'{"id":13001,"team_id":1,"member_id":13,"exercise":"prep-match","state":{"state":2,"step":null,"stability":2.3065},"due":"2026-11-24T09:00:00+00:00","asked":13}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(155,13,'Attempt',13002,NULL,'{"id":13002,"team_id":1,"member_id":13,"exercise":"prep-match","right":true,"said":"","at":"2026-11-24T09:00:00+00:00","day":"2026-11-21"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(156,13,'Taken',13003,NULL,'{"id":13003,"team_id":1,"member_id":13,"lesson":"prep-goal","reason":"hangup","hit":13,"of":30,"at":"2026-11-24T09:00:00+00:00","day":"2026-11-21"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(157,13,'Rehearsal',13004,NULL,'{"id":13004,"team_id":1,"member_id":13,"personality":"lively","layer":"L3","objections":[["price","Too expensive"]],"lines":[["rep","Hello"]],"marks":{"purpose":true},"at":"2026-11-24T09:00:00+00:00","day":"2026-11-21"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(158,22,'Customer',2201,NULL,'{"id":2201,"team_id":2,"owner_id":22,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-23T20:19:00+00:00","profile":{"role":"buyer"},"grade":"","vip":true,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(159,22,'Customer',2202,NULL,'{"id":2202,"team_id":2,"owner_id":22,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-23T20:18:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(160,22,'Customer',2203,NULL,'{"id":2203,"team_id":2,"owner_id":22,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"lively","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-23T20:17:00+00:00","profile":{"role":"buyer"},"grade":"","vip":false,"nurture":false,"campaign":"Spring","qualified":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(161,22,'Prep',22011,NULL,'{"id":22011,"team_id":2,"member_id":22,"customer_id":2201,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:36:41+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(162,22,'Prep',22021,NULL,'{"id":22021,"team_id":2,"member_id":22,"customer_id":2202,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:36:42+00:00","dropped":false,"hints":[]}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(163,22,'Call',22012,NULL,'{"id":22012,"team_id":2,"member_id":22,"customer_id":2201,"prep_id":22011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:36:41+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(164,22,'Call',22013,NULL,'{"id":22013,"team_id":2,"member_id":22,"customer_id":2201,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:36:41+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(165,22,'Call',22022,NULL,'{"id":22022,"team_id":2,"member_id":22,"customer_id":2202,"prep_id":22021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:36:42+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(166,22,'Call',22023,NULL,'{"id":22023,"team_id":2,"member_id":22,"customer_id":2202,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:36:42+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(167,22,'Heard',22014,NULL,'{"id":22014,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(168,22,'Heard',22015,NULL,'{"id":22015,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(169,22,'Heard',22010,NULL,'{"id":22010,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(170,22,'Heard',22024,NULL,'{"id":22024,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(171,22,'Heard',22025,NULL,'{"id":22025,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(172,22,'Heard',22020,NULL,'{"id":22020,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":false,"met":true,"at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(173,22,'FollowUp',22016,NULL,'{"id":22016,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T10:06:41+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(174,22,'FollowUp',22026,NULL,'{"id":22026,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T10:06:42+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(175,22,'Move',22017,NULL,'{"id":22017,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":65,"at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(176,22,'Move',22027,NULL,'{"id":22027,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":66,"at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(177,22,'Promise',22018,NULL,'{"id":22018,"team_id":2,"member_id":22,"customer_id":2201,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(178,22,'Promise',22028,NULL,'{"id":22028,"team_id":2,"member_id":22,"customer_id":2202,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(179,22,'Workday',22009,NULL,'{"id":22009,"team_id":2,"member_id":22,"day":"2026-11-24","target":60,"listed":[],"locked_at":null,"commitment":"","reflection":"","remark":"","enough":""}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(180,22,'CoachingNote',22019,NULL,'{"id":22019,"team_id":2,"author_id":22,"member_id":22,"customer_id":2201,"call_id":22012,"kind":"start","words":"Ask first","at":"2026-11-24T09:36:41+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(181,22,'CoachingNote',22029,NULL,'{"id":22029,"team_id":2,"author_id":22,"member_id":22,"customer_id":2202,"call_id":22022,"kind":"start","words":"Ask first","at":"2026-11-24T09:36:42+00:00","accepted":false,"pinned":true,"reply":"","told_at":null,"seen_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(182,22,'Assignment',22008,NULL,'{"id":22008,"team_id":2,"author_id":21,"member_id":22,"kind":"praise","what":"","words":"Well done","at":"2026-11-24T09:00:00+00:00","status":"shared","settled_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(183,22,'Finding',22020,NULL,'{"id":22020,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(184,22,'Finding',22030,NULL,'{"id":22030,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"kind":"decider","value":"boss","words":"Mr Chen","reason":"pays","at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(185,22,'Occasion',22021,NULL,'{"id":22021,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(186,22,'Occasion',22031,NULL,'{"id":22031,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"kind":"birthday","day":"2026-11-24","from_day":"2026-11-21","yearly":true,"words":"his 40th","status":"open","at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(187,22,'TeamCard',22000,NULL,'{"id":22000,"team_id":2,"member_id":22,"key":"o22000","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":false,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(188,22,'TeamCard',22001,NULL,'{"id":22001,"team_id":2,"member_id":22,"key":"o22001","words":"My brother sells it","signs":["brother"],"category":"rival","iceberg":"trust","personal":true,"status":"active","merged_into":"","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(189,22,'TeamAnswer',22000,NULL,'{"id":22000,"team_id":2,"member_id":22,"card":"o22000","key":"a22000","words":"Then ask him","author":"Zhou","personal":false,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(190,22,'TeamAnswer',22001,NULL,'{"id":22001,"team_id":2,"member_id":22,"card":"o22001","key":"a22001","words":"Then ask him","author":"Zhou","personal":true,"status":"active","at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(191,22,'Recall',22001,NULL,'{"id":22001,"team_id":2,"member_id":22,"exercise":"prep-match","state":{"state":2,"step":null,"stability":2.3065},"due":"2026-11-24T09:00:00+00:00","asked":22}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(192,22,'Attempt',22002,NULL,'{"id":22002,"team_id":2,"member_id":22,"exercise":"prep-match","right":true,"said":"","at":"2026-11-24T09:00:00+00:00","day":"2026-11-22"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(193,22,'Taken',22003,NULL,'{"id":22003,"team_id":2,"member_id":22,"lesson":"prep-goal","reason":"hangup","hit":22,"of":30,"at":"2026-11-24T09:00:00+00:00","day":"2026-11-22"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(194,22,'Rehearsal',22004,NULL,'{"id":22004,"team_id":2,"member_id":22,"personality":"lively","layer":"L3","objections":[["price","Too expensive"]],"lines":[["rep","Hello"]],"marks":{"purpose":true},"at":"2026-11-24T09:00:00+00:00","day":"2026-11-22"}','2026-11-24T09:00:00.000000+00:00');
CREATE TABLE kept (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_kept PRIMARY KEY ("key")
);
CREATE TABLE "members" (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	account INTEGER, 
	chat INTEGER, 
	role TEXT NOT NULL, 
	status TEXT NOT NULL, 
	language TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	hours TEXT NOT NULL, 
	daily_target INTEGER NOT NULL, 
	keyboard BOOLEAN NOT NULL, 
	joined_at TEXT, 
	quiet TEXT NOT NULL, 
	wishes TEXT, 
	days_off TEXT NOT NULL, 
	paused_until TEXT, 
	plan_at TEXT NOT NULL, 
	deputy_until TEXT, 
	feed TEXT, 
	menu TEXT NOT NULL, 
	named BOOLEAN NOT NULL, 
	CONSTRAINT pk_members PRIMARY KEY (id), 
	CONSTRAINT fk_members_team_id FOREIGN KEY(team_id) REFERENCES teams (id), 
	CONSTRAINT uq_members_account UNIQUE (account)
);
INSERT INTO "members" VALUES(11,1,'Wang',1011,1011,'leader','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,NULL,'21:00-08:00',NULL,'[]',NULL,'1970-01-01T00:00:00.000000+00:00',NULL,NULL,'',0);
INSERT INTO "members" VALUES(12,1,'Li',1012,1012,'rep','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,'2026-11-24T09:00:00.000000+00:00','21:00-08:00',NULL,'[]',NULL,'1970-01-01T00:00:00.000000+00:00',NULL,NULL,'',0);
INSERT INTO "members" VALUES(13,1,'Zhao',1013,1013,'rep','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,NULL,'21:00-08:00',NULL,'[]',NULL,'1970-01-01T00:00:00.000000+00:00',NULL,NULL,'',0);
INSERT INTO "members" VALUES(21,2,'Sun',1021,1021,'leader','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,NULL,'21:00-08:00',NULL,'[]',NULL,'1970-01-01T00:00:00.000000+00:00',NULL,NULL,'',0);
INSERT INTO "members" VALUES(22,2,'Zhou',1022,1022,'rep','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,NULL,'21:00-08:00',NULL,'[]',NULL,'1970-01-01T00:00:00.000000+00:00',NULL,NULL,'',0);
CREATE TABLE moves (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	call_id INTEGER, 
	from_layer TEXT NOT NULL, 
	to_layer TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	days INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_moves PRIMARY KEY (id), 
	CONSTRAINT fk_moves_call_id FOREIGN KEY(call_id) REFERENCES calls (id), 
	CONSTRAINT fk_moves_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_moves_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "moves" VALUES(11017,1,11,1101,11012,'L1','L2','["asked","asked for a quote"]',33,'2026-11-24T09:18:21.000000+00:00');
INSERT INTO "moves" VALUES(11027,1,11,1102,11022,'L1','L2','["asked","asked for a quote"]',34,'2026-11-24T09:18:22.000000+00:00');
INSERT INTO "moves" VALUES(12017,1,13,1201,12012,'L1','L2','["asked","asked for a quote"]',44,'2026-11-24T09:20:01.000000+00:00');
INSERT INTO "moves" VALUES(12027,1,12,1202,12022,'L1','L2','["asked","asked for a quote"]',45,'2026-11-24T09:20:02.000000+00:00');
INSERT INTO "moves" VALUES(13017,1,13,1301,13012,'L1','L2','["asked","asked for a quote"]',55,'2026-11-24T09:21:41.000000+00:00');
INSERT INTO "moves" VALUES(13027,1,13,1302,13022,'L1','L2','["asked","asked for a quote"]',56,'2026-11-24T09:21:42.000000+00:00');
INSERT INTO "moves" VALUES(21017,2,21,2101,21012,'L1','L2','["asked","asked for a quote"]',54,'2026-11-24T09:35:01.000000+00:00');
INSERT INTO "moves" VALUES(21027,2,21,2102,21022,'L1','L2','["asked","asked for a quote"]',55,'2026-11-24T09:35:02.000000+00:00');
INSERT INTO "moves" VALUES(22017,2,22,2201,22012,'L1','L2','["asked","asked for a quote"]',65,'2026-11-24T09:36:41.000000+00:00');
INSERT INTO "moves" VALUES(22027,2,22,2202,22022,'L1','L2','["asked","asked for a quote"]',66,'2026-11-24T09:36:42.000000+00:00');
CREATE TABLE occasions (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	call_id INTEGER, 
	kind TEXT NOT NULL, 
	day TEXT NOT NULL, 
	from_day TEXT NOT NULL, 
	yearly BOOLEAN NOT NULL, 
	words TEXT NOT NULL, 
	status TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_occasions PRIMARY KEY (id), 
	CONSTRAINT fk_occasions_call_id FOREIGN KEY(call_id) REFERENCES calls (id), 
	CONSTRAINT fk_occasions_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_occasions_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "occasions" VALUES(11021,1,11,1101,11012,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:18:21.000000+00:00');
INSERT INTO "occasions" VALUES(11031,1,11,1102,11022,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:18:22.000000+00:00');
INSERT INTO "occasions" VALUES(12021,1,13,1201,12012,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:20:01.000000+00:00');
INSERT INTO "occasions" VALUES(12031,1,12,1202,12022,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:20:02.000000+00:00');
INSERT INTO "occasions" VALUES(13021,1,13,1301,13012,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:21:41.000000+00:00');
INSERT INTO "occasions" VALUES(13031,1,13,1302,13022,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:21:42.000000+00:00');
INSERT INTO "occasions" VALUES(21021,2,21,2101,21012,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:35:01.000000+00:00');
INSERT INTO "occasions" VALUES(21031,2,21,2102,21022,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:35:02.000000+00:00');
INSERT INTO "occasions" VALUES(22021,2,22,2201,22012,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:36:41.000000+00:00');
INSERT INTO "occasions" VALUES(22031,2,22,2202,22022,'birthday','2026-11-24','2026-11-21',1,'his 40th','open','2026-11-24T09:36:42.000000+00:00');
CREATE TABLE "outbox" (
	id INTEGER NOT NULL, 
	chat INTEGER NOT NULL, 
	member INTEGER, 
	place INTEGER, 
	kind TEXT NOT NULL, 
	message TEXT NOT NULL, 
	turn INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	not_before TEXT, 
	attempts INTEGER NOT NULL, 
	ambiguous INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	face TEXT NOT NULL, 
	state TEXT NOT NULL, 
	why TEXT NOT NULL, 
	sent_as INTEGER, 
	settled_at TEXT, 
	silent BOOLEAN NOT NULL, 
	pin BOOLEAN NOT NULL, 
	CONSTRAINT pk_outbox PRIMARY KEY (id)
);
CREATE TABLE places (
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	chat INTEGER NOT NULL, 
	stack TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	shown_at TEXT NOT NULL, 
	message INTEGER, 
	until TEXT, 
	face TEXT NOT NULL, board TEXT, 
	CONSTRAINT pk_places PRIMARY KEY (id)
);
CREATE TABLE "preps" (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	purpose TEXT NOT NULL, 
	goal TEXT NOT NULL, 
	questions TEXT NOT NULL, 
	expected TEXT NOT NULL, 
	opening TEXT NOT NULL, 
	insisted BOOLEAN NOT NULL, 
	skipped BOOLEAN NOT NULL, 
	at TEXT NOT NULL, 
	dropped BOOLEAN NOT NULL, 
	hints TEXT NOT NULL, 
	CONSTRAINT pk_preps PRIMARY KEY (id), 
	CONSTRAINT fk_preps_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_preps_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "preps" VALUES(11011,1,11,1101,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:18:21.000000+00:00',0,'[]');
INSERT INTO "preps" VALUES(11021,1,11,1102,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:18:22.000000+00:00',0,'[]');
INSERT INTO "preps" VALUES(12011,1,13,1201,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:20:01.000000+00:00',0,'[]');
INSERT INTO "preps" VALUES(12021,1,12,1202,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:20:02.000000+00:00',0,'[]');
INSERT INTO "preps" VALUES(13011,1,13,1301,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:21:41.000000+00:00',0,'[]');
INSERT INTO "preps" VALUES(13021,1,13,1302,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:21:42.000000+00:00',0,'[]');
INSERT INTO "preps" VALUES(21011,2,21,2101,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:35:01.000000+00:00',0,'[]');
INSERT INTO "preps" VALUES(21021,2,21,2102,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:35:02.000000+00:00',0,'[]');
INSERT INTO "preps" VALUES(22011,2,22,2201,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:36:41.000000+00:00',0,'[]');
INSERT INTO "preps" VALUES(22021,2,22,2202,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:36:42.000000+00:00',0,'[]');
CREATE TABLE promises (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	to_layer TEXT NOT NULL, 
	by_day TEXT NOT NULL, 
	status TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	CONSTRAINT pk_promises PRIMARY KEY (id), 
	CONSTRAINT fk_promises_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_promises_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "promises" VALUES(11018,1,11,1101,'L4','2026-11-27','open','2026-11-24T09:18:21.000000+00:00');
INSERT INTO "promises" VALUES(11028,1,11,1102,'L4','2026-11-27','open','2026-11-24T09:18:22.000000+00:00');
INSERT INTO "promises" VALUES(12018,1,13,1201,'L4','2026-11-27','open','2026-11-24T09:20:01.000000+00:00');
INSERT INTO "promises" VALUES(12028,1,12,1202,'L4','2026-11-27','open','2026-11-24T09:20:02.000000+00:00');
INSERT INTO "promises" VALUES(13018,1,13,1301,'L4','2026-11-27','open','2026-11-24T09:21:41.000000+00:00');
INSERT INTO "promises" VALUES(13028,1,13,1302,'L4','2026-11-27','open','2026-11-24T09:21:42.000000+00:00');
INSERT INTO "promises" VALUES(21018,2,21,2101,'L4','2026-11-27','open','2026-11-24T09:35:01.000000+00:00');
INSERT INTO "promises" VALUES(21028,2,21,2102,'L4','2026-11-27','open','2026-11-24T09:35:02.000000+00:00');
INSERT INTO "promises" VALUES(22018,2,22,2201,'L4','2026-11-27','open','2026-11-24T09:36:41.000000+00:00');
INSERT INTO "promises" VALUES(22028,2,22,2202,'L4','2026-11-27','open','2026-11-24T09:36:42.000000+00:00');
CREATE TABLE recalls (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	exercise TEXT NOT NULL, 
	state TEXT NOT NULL, 
	due TEXT NOT NULL, 
	asked INTEGER NOT NULL, 
	CONSTRAINT pk_recalls PRIMARY KEY (id), 
	CONSTRAINT fk_recalls_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "recalls" VALUES(11001,1,11,'prep-match','{"state":2,"step":null,"stability":2.3065}','2026-11-24T09:00:00.000000+00:00',11);
INSERT INTO "recalls" VALUES(12001,1,12,'prep-match','{"state":2,"step":null,"stability":2.3065}','2026-11-24T09:00:00.000000+00:00',12);
INSERT INTO "recalls" VALUES(13001,1,13,'prep-match','{"state":2,"step":null,"stability":2.3065}','2026-11-24T09:00:00.000000+00:00',13);
INSERT INTO "recalls" VALUES(21001,2,21,'prep-match','{"state":2,"step":null,"stability":2.3065}','2026-11-24T09:00:00.000000+00:00',21);
INSERT INTO "recalls" VALUES(22001,2,22,'prep-match','{"state":2,"step":null,"stability":2.3065}','2026-11-24T09:00:00.000000+00:00',22);
CREATE TABLE rehearsals (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	personality TEXT NOT NULL, 
	layer TEXT NOT NULL, 
	objections TEXT NOT NULL, 
	lines TEXT NOT NULL, 
	marks TEXT NOT NULL, 
	at TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_rehearsals PRIMARY KEY (id), 
	CONSTRAINT fk_rehearsals_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "rehearsals" VALUES(11004,1,11,'lively','L3','[["price","Too expensive"]]','[["rep","Hello"]]','{"purpose":true}','2026-11-24T09:00:00.000000+00:00','2026-11-23');
INSERT INTO "rehearsals" VALUES(12004,1,12,'lively','L3','[["price","Too expensive"]]','[["rep","Hello"]]','{"purpose":true}','2026-11-24T09:00:00.000000+00:00','2026-11-22');
INSERT INTO "rehearsals" VALUES(13004,1,13,'lively','L3','[["price","Too expensive"]]','[["rep","Hello"]]','{"purpose":true}','2026-11-24T09:00:00.000000+00:00','2026-11-21');
INSERT INTO "rehearsals" VALUES(21004,2,21,'lively','L3','[["price","Too expensive"]]','[["rep","Hello"]]','{"purpose":true}','2026-11-24T09:00:00.000000+00:00','2026-11-23');
INSERT INTO "rehearsals" VALUES(22004,2,22,'lively','L3','[["price","Too expensive"]]','[["rep","Hello"]]','{"purpose":true}','2026-11-24T09:00:00.000000+00:00','2026-11-22');
CREATE TABLE reminders (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	member INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	day TEXT NOT NULL, 
	due_at TEXT NOT NULL, 
	jitter INTEGER NOT NULL, 
	about INTEGER NOT NULL, 
	next_at TEXT NOT NULL, 
	state TEXT NOT NULL, 
	why TEXT NOT NULL, 
	late BOOLEAN NOT NULL, 
	place INTEGER, 
	settled_at TEXT, 
	CONSTRAINT pk_reminders PRIMARY KEY (id), 
	CONSTRAINT uq_reminders_key UNIQUE ("key")
);
CREATE TABLE scoreboards (
	chat INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	ended BOOLEAN NOT NULL, 
	face TEXT NOT NULL, 
	pinned INTEGER, 
	CONSTRAINT pk_scoreboards PRIMARY KEY (chat)
);
CREATE TABLE strangers (
	account INTEGER NOT NULL, 
	answered_at TEXT NOT NULL, 
	met INTEGER NOT NULL, 
	CONSTRAINT pk_strangers PRIMARY KEY (account)
);
CREATE TABLE taken (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	lesson TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	hit INTEGER NOT NULL, 
	"of" INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_taken PRIMARY KEY (id), 
	CONSTRAINT fk_taken_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "taken" VALUES(11003,1,11,'prep-goal','hangup',11,30,'2026-11-24T09:00:00.000000+00:00','2026-11-23');
INSERT INTO "taken" VALUES(12003,1,12,'prep-goal','hangup',12,30,'2026-11-24T09:00:00.000000+00:00','2026-11-22');
INSERT INTO "taken" VALUES(13003,1,13,'prep-goal','hangup',13,30,'2026-11-24T09:00:00.000000+00:00','2026-11-21');
INSERT INTO "taken" VALUES(21003,2,21,'prep-goal','hangup',21,30,'2026-11-24T09:00:00.000000+00:00','2026-11-23');
INSERT INTO "taken" VALUES(22003,2,22,'prep-goal','hangup',22,30,'2026-11-24T09:00:00.000000+00:00','2026-11-22');
CREATE TABLE team_answers (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	card TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	words TEXT NOT NULL, 
	author TEXT NOT NULL, 
	personal BOOLEAN NOT NULL, 
	status TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_team_answers PRIMARY KEY (id), 
	CONSTRAINT fk_team_answers_member_id FOREIGN KEY(member_id) REFERENCES members (id), 
	CONSTRAINT fk_team_answers_team_id FOREIGN KEY(team_id) REFERENCES teams (id)
);
INSERT INTO "team_answers" VALUES(11000,1,11,'o11000','a11000','Then ask him','Wang',0,'active','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_answers" VALUES(11001,1,11,'o11001','a11001','Then ask him','Wang',1,'active','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_answers" VALUES(12000,1,12,'o12000','a12000','Then ask him','Li',0,'active','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_answers" VALUES(12001,1,12,'o12001','a12001','Then ask him','Li',1,'active','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_answers" VALUES(13000,1,13,'o13000','a13000','Then ask him','Zhao',0,'active','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_answers" VALUES(13001,1,13,'o13001','a13001','Then ask him','Zhao',1,'active','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_answers" VALUES(21000,2,21,'o21000','a21000','Then ask him','Sun',0,'active','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_answers" VALUES(21001,2,21,'o21001','a21001','Then ask him','Sun',1,'active','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_answers" VALUES(22000,2,22,'o22000','a22000','Then ask him','Zhou',0,'active','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_answers" VALUES(22001,2,22,'o22001','a22001','Then ask him','Zhou',1,'active','2026-11-24T09:00:00.000000+00:00');
CREATE TABLE team_cards (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	words TEXT NOT NULL, 
	signs TEXT NOT NULL, 
	category TEXT NOT NULL, 
	iceberg TEXT NOT NULL, 
	personal BOOLEAN NOT NULL, 
	status TEXT NOT NULL, 
	merged_into TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_team_cards PRIMARY KEY (id), 
	CONSTRAINT fk_team_cards_member_id FOREIGN KEY(member_id) REFERENCES members (id), 
	CONSTRAINT fk_team_cards_team_id FOREIGN KEY(team_id) REFERENCES teams (id)
);
INSERT INTO "team_cards" VALUES(11000,1,11,'o11000','My brother sells it','["brother"]','rival','trust',0,'active','','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_cards" VALUES(11001,1,11,'o11001','My brother sells it','["brother"]','rival','trust',1,'active','','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_cards" VALUES(12000,1,12,'o12000','My brother sells it','["brother"]','rival','trust',0,'active','','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_cards" VALUES(12001,1,12,'o12001','My brother sells it','["brother"]','rival','trust',1,'active','','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_cards" VALUES(13000,1,13,'o13000','My brother sells it','["brother"]','rival','trust',0,'active','','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_cards" VALUES(13001,1,13,'o13001','My brother sells it','["brother"]','rival','trust',1,'active','','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_cards" VALUES(21000,2,21,'o21000','My brother sells it','["brother"]','rival','trust',0,'active','','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_cards" VALUES(21001,2,21,'o21001','My brother sells it','["brother"]','rival','trust',1,'active','','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_cards" VALUES(22000,2,22,'o22000','My brother sells it','["brother"]','rival','trust',0,'active','','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "team_cards" VALUES(22001,2,22,'o22001','My brother sells it','["brother"]','rival','trust',1,'active','','2026-11-24T09:00:00.000000+00:00');
CREATE TABLE "teams" (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	language TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	currency TEXT NOT NULL, 
	daily_target INTEGER NOT NULL, 
	layers TEXT, 
	standards TEXT, 
	edge TEXT NOT NULL, 
	goals TEXT, 
	mode TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	peak TEXT NOT NULL, 
	lead_weeks INTEGER NOT NULL, words TEXT, 
	CONSTRAINT pk_teams PRIMARY KEY (id)
);
INSERT INTO "teams" VALUES(1,'East','zh','Asia/Shanghai','CNY',60,NULL,NULL,'',NULL,'','','',8,NULL);
INSERT INTO "teams" VALUES(2,'West','en','Asia/Shanghai','CNY',60,'{"L1":{"name":"New","minimum":5}}',NULL,'',NULL,'','','',8,NULL);
CREATE TABLE workdays (
	id INTEGER NOT NULL, 
	team_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	target INTEGER NOT NULL, 
	listed TEXT NOT NULL, 
	locked_at TEXT, 
	commitment TEXT NOT NULL, 
	reflection TEXT NOT NULL, 
	remark TEXT NOT NULL, 
	enough TEXT NOT NULL, 
	CONSTRAINT pk_workdays PRIMARY KEY (id), 
	CONSTRAINT fk_workdays_member_id FOREIGN KEY(member_id) REFERENCES members (id), 
	CONSTRAINT fk_workdays_team_id FOREIGN KEY(team_id) REFERENCES teams (id)
);
INSERT INTO "workdays" VALUES(11009,1,11,'2026-11-24',60,'[]',NULL,'','','','');
INSERT INTO "workdays" VALUES(12009,1,12,'2026-11-24',60,'[]',NULL,'','','','');
INSERT INTO "workdays" VALUES(13009,1,13,'2026-11-24',60,'[]',NULL,'','','','');
INSERT INTO "workdays" VALUES(21009,2,21,'2026-11-24',60,'[]',NULL,'','','','');
INSERT INTO "workdays" VALUES(22009,2,22,'2026-11-24',60,'[]',NULL,'','','','');
CREATE INDEX deeds_of_member ON deeds (member_id, at);
CREATE UNIQUE INDEX deeds_undone ON deeds (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX inbox_legible ON inbox (at) WHERE body != '';
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 'waiting';
CREATE INDEX places_of_member ON places (member_id, status, shown_at);
CREATE INDEX invites_of_team ON invites (team_id);
CREATE INDEX journal_of_deed ON journal (deed_id);
CREATE INDEX journal_of_record ON journal (kind, record_id);
CREATE INDEX promises_of_customer ON promises (customer_id, status);
CREATE INDEX promises_of_member ON promises (member_id);
CREATE INDEX calls_of_customer ON calls (customer_id, at);
CREATE INDEX calls_of_day ON calls (member_id, day);
CREATE INDEX calls_of_prep ON calls (prep_id);
CREATE INDEX follow_ups_of_call ON follow_ups (call_id);
CREATE INDEX follow_ups_of_customer ON follow_ups (customer_id, status, due_at);
CREATE INDEX follow_ups_of_member ON follow_ups (member_id, status, due_at);
CREATE INDEX follow_ups_unreminded ON follow_ups (due_at) WHERE status = 'open' AND reminded_at IS NULL;
CREATE INDEX heard_by_member ON heard (member_id, at);
CREATE INDEX heard_in_call ON heard (call_id);
CREATE INDEX heard_in_team ON heard (team_id, heard, objection_key, answer_key, met);
CREATE INDEX heard_of_customer ON heard (customer_id);
CREATE INDEX moves_of_call ON moves (call_id);
CREATE INDEX moves_of_customer ON moves (customer_id, at);
CREATE INDEX moves_of_member ON moves (member_id, from_layer, at);
CREATE INDEX moves_of_team ON moves (team_id, from_layer, at);
CREATE UNIQUE INDEX workdays_of_member ON workdays (member_id, day);
CREATE INDEX workdays_of_team ON workdays (team_id, day);
CREATE INDEX places_boards ON places (member_id, board) WHERE board IS NOT NULL;
CREATE INDEX outbox_unsent ON outbox (id) WHERE state = 'unsent';
CREATE INDEX outbox_of_place ON outbox (place) WHERE state = 'unsent';
CREATE INDEX reminders_open ON reminders (next_at) WHERE settled_at IS NULL;
CREATE INDEX reminders_of_member ON reminders (member) WHERE settled_at IS NULL;
CREATE INDEX reminders_of_place ON reminders (place) WHERE place IS NOT NULL;
CREATE INDEX calls_of_team_day ON calls (team_id, day);
CREATE INDEX moves_of_team_in_time ON moves (team_id, at);
CREATE INDEX heard_of_team_in_time ON heard (team_id, at);
CREATE INDEX coaching_notes_of_call ON coaching_notes (call_id);
CREATE INDEX coaching_notes_of_customer ON coaching_notes (customer_id);
CREATE INDEX coaching_notes_of_member ON coaching_notes (member_id, at);
CREATE INDEX inbox_dead ON inbox (at) WHERE state = 'dead';
CREATE INDEX outbox_dead ON outbox (created_at) WHERE state = 'dead';
CREATE INDEX outbox_ambiguous ON outbox (id) WHERE ambiguous > 0;
CREATE INDEX findings_by_member ON findings (member_id, kind, at);
CREATE INDEX findings_of_call ON findings (call_id);
CREATE INDEX findings_of_customer ON findings (customer_id, at);
CREATE INDEX team_answers_by_member ON team_answers (member_id);
CREATE INDEX team_answers_of_team ON team_answers (team_id);
CREATE INDEX team_cards_by_member ON team_cards (member_id);
CREATE INDEX team_cards_of_team ON team_cards (team_id);
CREATE INDEX recalls_of_member ON recalls (member_id, due);
CREATE INDEX attempts_of_member ON attempts (member_id, day);
CREATE INDEX taken_by_member ON taken (member_id, at);
CREATE INDEX rehearsals_of_member ON rehearsals (member_id, at);
CREATE INDEX coaching_notes_untold ON coaching_notes (at) WHERE told_at IS NULL;
CREATE INDEX reminders_of_record ON reminders (about, due_at) WHERE about > 0;
CREATE INDEX promises_of_team ON promises (team_id, by_day);
CREATE INDEX assignments_of_member ON assignments (member_id, at);
CREATE INDEX customers_new_of_owner ON customers (owner_id, team_id) WHERE last_contact IS NULL;
CREATE INDEX customers_latest_of_owner ON customers (owner_id, team_id, status, latest);
CREATE INDEX customers_by_phone ON customers (team_id, phone);
CREATE INDEX customers_latest_of_team ON customers (team_id, status, latest);
CREATE INDEX customers_new_of_team ON customers (team_id) WHERE last_contact IS NULL;
CREATE INDEX customers_of_team ON customers (team_id, status, layer, last_contact);
CREATE INDEX customers_served_of_owner ON customers (owner_id, team_id, served, latest) WHERE served != '';
CREATE INDEX customers_served_of_team ON customers (team_id, served, latest) WHERE served != '';
CREATE INDEX customers_of_campaign ON customers (team_id, campaign, owner_id, qualified, layer) WHERE campaign != '';
CREATE INDEX occasions_of_customer ON occasions (customer_id, status, day);
CREATE INDEX occasions_by_member ON occasions (member_id);
CREATE INDEX occasions_of_call ON occasions (call_id);
CREATE INDEX occasions_coming ON occasions (team_id, from_day) WHERE status = 'open';
CREATE INDEX preps_of_customer ON preps (customer_id, at);
CREATE INDEX preps_of_member ON preps (member_id, at);
CREATE INDEX preps_of_team ON preps (team_id, at);
CREATE INDEX customers_of_owner ON customers (owner_id, team_id, status, layer, last_contact, tries, layer_since, created_at, value, grade, vip, nurture, do_not_call, wrong_number, phone);
CREATE INDEX hooks_unsent ON hooks (id) WHERE state = 'unsent';
CREATE UNIQUE INDEX members_by_feed ON members (feed);
CREATE INDEX members_to_plan ON members (plan_at) WHERE status = 'active' AND chat IS NOT NULL;
CREATE INDEX members_unlisted ON members (id) WHERE menu != CASE WHEN (status = 'active' AND chat IS NOT NULL) THEN CAST(chat AS TEXT) || ' ' || role || ' ' || language ELSE '' END;
CREATE INDEX members_of_team ON members (team_id);
CREATE INDEX imports_staged ON imports (at) WHERE octets IS NOT NULL;
CREATE INDEX imports_under_way ON imports (id) WHERE state = 'fetching' OR state = 'reading';
DELETE FROM "sqlite_sequence";
COMMIT;
