BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
CREATE TABLE customers (
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
	CONSTRAINT pk_customers PRIMARY KEY (id), 
	CONSTRAINT fk_customers_owner_id FOREIGN KEY(owner_id) REFERENCES members (id), 
	CONSTRAINT fk_customers_team_id FOREIGN KEY(team_id) REFERENCES teams (id)
);
INSERT INTO "customers" VALUES(1101,1,11,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-24T14:39:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00');
INSERT INTO "customers" VALUES(1102,1,11,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-24T14:38:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00');
INSERT INTO "customers" VALUES(1103,1,11,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,NULL,'active',NULL,'2026-10-24T14:37:00.000000+00:00','{"role":"buyer"}','2026-10-24T14:37:00.000000+00:00');
INSERT INTO "customers" VALUES(1201,1,12,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-24T12:59:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00');
INSERT INTO "customers" VALUES(1202,1,12,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-24T12:58:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00');
INSERT INTO "customers" VALUES(1203,1,12,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,NULL,'active',NULL,'2026-10-24T12:57:00.000000+00:00','{"role":"buyer"}','2026-10-24T12:57:00.000000+00:00');
INSERT INTO "customers" VALUES(1301,1,13,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-24T11:19:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00');
INSERT INTO "customers" VALUES(1302,1,13,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-24T11:18:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00');
INSERT INTO "customers" VALUES(1303,1,13,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,NULL,'active',NULL,'2026-10-24T11:17:00.000000+00:00','{"role":"buyer"}','2026-10-24T11:17:00.000000+00:00');
INSERT INTO "customers" VALUES(2101,2,21,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-23T21:59:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00');
INSERT INTO "customers" VALUES(2102,2,21,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-23T21:58:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00');
INSERT INTO "customers" VALUES(2103,2,21,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,NULL,'active',NULL,'2026-10-23T21:57:00.000000+00:00','{"role":"buyer"}','2026-10-23T21:57:00.000000+00:00');
INSERT INTO "customers" VALUES(2201,2,22,'Zhang Wei','+8613800001000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T08:00:00.000000+00:00','active',NULL,'2026-10-23T20:19:00.000000+00:00','{"role":"buyer"}','2026-11-24T08:00:00.000000+00:00');
INSERT INTO "customers" VALUES(2202,2,22,'Zhang Wei','+8613800002000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,'2026-11-24T07:00:00.000000+00:00','active',NULL,'2026-10-23T20:18:00.000000+00:00','{"role":"buyer"}','2026-11-24T07:00:00.000000+00:00');
INSERT INTO "customers" VALUES(2203,2,22,'Zhang Wei','+8613800003000','Hengtong','','zhang wei/zhangwei/zw|hengtong','L1',NULL,'',NULL,'outbound','','',0,0,0,NULL,'active',NULL,'2026-10-23T20:17:00.000000+00:00','{"role":"buyer"}','2026-10-23T20:17:00.000000+00:00');
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
INSERT INTO "heard" VALUES(11014,1,11,1101,11012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:18:21.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(11015,1,11,1101,11012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:18:21.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(11024,1,11,1102,11022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:18:22.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(11025,1,11,1102,11022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:18:22.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(12014,1,13,1201,12012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:20:01.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(12015,1,13,1201,12012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:20:01.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(12024,1,12,1202,12022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:20:02.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(12025,1,12,1202,12022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:20:02.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(13014,1,13,1301,13012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:21:41.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(13015,1,13,1301,13012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:21:41.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(13024,1,13,1302,13022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:21:42.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(13025,1,13,1302,13022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:21:42.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(21014,2,21,2101,21012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:35:01.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(21015,2,21,2101,21012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:35:01.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(21024,2,21,2102,21022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:35:02.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(21025,2,21,2102,21022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:35:02.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(22014,2,22,2201,22012,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:36:41.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(22015,2,22,2201,22012,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:36:41.000000+00:00','My brother sells it too','');
INSERT INTO "heard" VALUES(22024,2,22,2202,22022,'["price","Too expensive"]','["compare","Compared with what?"]',1,1,1,'2026-11-24T09:36:42.000000+00:00','price','compare');
INSERT INTO "heard" VALUES(22025,2,22,2202,22022,'["","My brother sells it too"]','["",""]',0,1,1,'2026-11-24T09:36:42.000000+00:00','My brother sells it too','');
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
INSERT INTO "inbox" VALUES(1,'tg:1',1012,'{}','2026-11-24T09:00:00.000000+00:00','waiting',0,'');
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
INSERT INTO "journal" VALUES(1,11,'Team',1,NULL,'{"id":1,"name":"East","language":"zh","zone":"Asia/Shanghai","currency":"CNY","daily_target":60,"layers":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(2,11,'Member',11,NULL,'{"id":11,"team_id":1,"name":"Wang","account":1011,"chat":1011,"role":"leader","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(3,11,'Member',12,NULL,'{"id":12,"team_id":1,"name":"Li","account":1012,"chat":1012,"role":"rep","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":"2026-11-24T09:00:00+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(4,11,'Member',13,NULL,'{"id":13,"team_id":1,"name":"Zhao","account":1013,"chat":1013,"role":"rep","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(5,11,'Invite',1,NULL,'{"id":1,"code_hash":"hash-1","team_id":1,"role":"rep","made_by":null,"uses_left":10,"expires_at":"2026-11-27T09:00:00+00:00","replaces":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(6,11,'Customer',1101,NULL,'{"id":1101,"team_id":1,"owner_id":11,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T14:39:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(7,11,'Customer',1102,NULL,'{"id":1102,"team_id":1,"owner_id":11,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T14:38:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(8,11,'Customer',1103,NULL,'{"id":1103,"team_id":1,"owner_id":11,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-24T14:37:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(9,11,'Prep',11011,NULL,'{"id":11011,"team_id":1,"member_id":11,"customer_id":1101,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(10,11,'Prep',11021,NULL,'{"id":11021,"team_id":1,"member_id":11,"customer_id":1102,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(11,11,'Call',11012,NULL,'{"id":11012,"team_id":1,"member_id":11,"customer_id":1101,"prep_id":11011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:18:21+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(12,11,'Call',11013,NULL,'{"id":11013,"team_id":1,"member_id":11,"customer_id":1101,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:18:21+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(13,11,'Call',11022,NULL,'{"id":11022,"team_id":1,"member_id":11,"customer_id":1102,"prep_id":11021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:18:22+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(14,11,'Call',11023,NULL,'{"id":11023,"team_id":1,"member_id":11,"customer_id":1102,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:18:22+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(15,11,'Heard',11014,NULL,'{"id":11014,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(16,11,'Heard',11015,NULL,'{"id":11015,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(17,11,'Heard',11024,NULL,'{"id":11024,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(18,11,'Heard',11025,NULL,'{"id":11025,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(19,11,'FollowUp',11016,NULL,'{"id":11016,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:48:21+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(20,11,'FollowUp',11026,NULL,'{"id":11026,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:48:22+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(21,11,'Move',11017,NULL,'{"id":11017,"team_id":1,"member_id":11,"customer_id":1101,"call_id":11012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":33,"at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(22,11,'Move',11027,NULL,'{"id":11027,"team_id":1,"member_id":11,"customer_id":1102,"call_id":11022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":34,"at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(23,11,'Promise',11018,NULL,'{"id":11018,"team_id":1,"member_id":11,"customer_id":1101,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:18:21+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(24,11,'Promise',11028,NULL,'{"id":11028,"team_id":1,"member_id":11,"customer_id":1102,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:18:22+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(25,21,'Team',2,NULL,'{"id":2,"name":"West","language":"en","zone":"Asia/Shanghai","currency":"CNY","daily_target":60,"layers":{"L1":{"name":"New","minimum":5}}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(26,21,'Member',21,NULL,'{"id":21,"team_id":2,"name":"Sun","account":1021,"chat":1021,"role":"leader","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(27,21,'Member',22,NULL,'{"id":22,"team_id":2,"name":"Zhou","account":1022,"chat":1022,"role":"rep","status":"active","language":"zh","zone":"Asia/Shanghai","hours":"09:00-11:30 14:00-17:30","daily_target":60,"keyboard":true,"joined_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(28,21,'Invite',2,NULL,'{"id":2,"code_hash":"hash-2","team_id":2,"role":"rep","made_by":null,"uses_left":10,"expires_at":"2026-11-27T09:00:00+00:00","replaces":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(29,21,'Customer',2101,NULL,'{"id":2101,"team_id":2,"owner_id":21,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-23T21:59:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(30,21,'Customer',2102,NULL,'{"id":2102,"team_id":2,"owner_id":21,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-23T21:58:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(31,21,'Customer',2103,NULL,'{"id":2103,"team_id":2,"owner_id":21,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-23T21:57:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(32,21,'Prep',21011,NULL,'{"id":21011,"team_id":2,"member_id":21,"customer_id":2101,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(33,21,'Prep',21021,NULL,'{"id":21021,"team_id":2,"member_id":21,"customer_id":2102,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(34,21,'Call',21012,NULL,'{"id":21012,"team_id":2,"member_id":21,"customer_id":2101,"prep_id":21011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:35:01+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(35,21,'Call',21013,NULL,'{"id":21013,"team_id":2,"member_id":21,"customer_id":2101,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:35:01+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(36,21,'Call',21022,NULL,'{"id":21022,"team_id":2,"member_id":21,"customer_id":2102,"prep_id":21021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:35:02+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(37,21,'Call',21023,NULL,'{"id":21023,"team_id":2,"member_id":21,"customer_id":2102,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:35:02+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(38,21,'Heard',21014,NULL,'{"id":21014,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(39,21,'Heard',21015,NULL,'{"id":21015,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(40,21,'Heard',21024,NULL,'{"id":21024,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(41,21,'Heard',21025,NULL,'{"id":21025,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(42,21,'FollowUp',21016,NULL,'{"id":21016,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T10:05:01+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(43,21,'FollowUp',21026,NULL,'{"id":21026,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T10:05:02+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(44,21,'Move',21017,NULL,'{"id":21017,"team_id":2,"member_id":21,"customer_id":2101,"call_id":21012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":54,"at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(45,21,'Move',21027,NULL,'{"id":21027,"team_id":2,"member_id":21,"customer_id":2102,"call_id":21022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":55,"at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(46,21,'Promise',21018,NULL,'{"id":21018,"team_id":2,"member_id":21,"customer_id":2101,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:35:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(47,21,'Promise',21028,NULL,'{"id":21028,"team_id":2,"member_id":21,"customer_id":2102,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:35:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(48,12,'Customer',1201,NULL,'{"id":1201,"team_id":1,"owner_id":12,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T12:59:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(49,12,'Customer',1202,NULL,'{"id":1202,"team_id":1,"owner_id":12,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T12:58:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(50,12,'Customer',1203,NULL,'{"id":1203,"team_id":1,"owner_id":12,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-24T12:57:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(51,12,'Prep',12021,NULL,'{"id":12021,"team_id":1,"member_id":12,"customer_id":1202,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(52,12,'Call',12022,NULL,'{"id":12022,"team_id":1,"member_id":12,"customer_id":1202,"prep_id":12021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:20:02+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(53,12,'Call',12023,NULL,'{"id":12023,"team_id":1,"member_id":12,"customer_id":1202,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:20:02+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(54,12,'Heard',12024,NULL,'{"id":12024,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(55,12,'Heard',12025,NULL,'{"id":12025,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(56,12,'FollowUp',12026,NULL,'{"id":12026,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:50:02+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(57,12,'Move',12027,NULL,'{"id":12027,"team_id":1,"member_id":12,"customer_id":1202,"call_id":12022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":45,"at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(58,12,'Promise',12028,NULL,'{"id":12028,"team_id":1,"member_id":12,"customer_id":1202,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:20:02+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(59,13,'Customer',1301,NULL,'{"id":1301,"team_id":1,"owner_id":13,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T11:19:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(60,13,'Customer',1302,NULL,'{"id":1302,"team_id":1,"owner_id":13,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-24T11:18:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(61,13,'Customer',1303,NULL,'{"id":1303,"team_id":1,"owner_id":13,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-24T11:17:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(62,13,'Prep',12011,NULL,'{"id":12011,"team_id":1,"member_id":13,"customer_id":1201,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(63,13,'Prep',13011,NULL,'{"id":13011,"team_id":1,"member_id":13,"customer_id":1301,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(64,13,'Prep',13021,NULL,'{"id":13021,"team_id":1,"member_id":13,"customer_id":1302,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(65,13,'Call',12012,NULL,'{"id":12012,"team_id":1,"member_id":13,"customer_id":1201,"prep_id":12011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:20:01+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(66,13,'Call',12013,NULL,'{"id":12013,"team_id":1,"member_id":13,"customer_id":1201,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:20:01+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(67,13,'Call',13012,NULL,'{"id":13012,"team_id":1,"member_id":13,"customer_id":1301,"prep_id":13011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:21:41+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(68,13,'Call',13013,NULL,'{"id":13013,"team_id":1,"member_id":13,"customer_id":1301,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:21:41+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(69,13,'Call',13022,NULL,'{"id":13022,"team_id":1,"member_id":13,"customer_id":1302,"prep_id":13021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:21:42+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(70,13,'Call',13023,NULL,'{"id":13023,"team_id":1,"member_id":13,"customer_id":1302,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:21:42+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(71,13,'Heard',12014,NULL,'{"id":12014,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(72,13,'Heard',12015,NULL,'{"id":12015,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(73,13,'Heard',13014,NULL,'{"id":13014,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(74,13,'Heard',13015,NULL,'{"id":13015,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(75,13,'Heard',13024,NULL,'{"id":13024,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(76,13,'Heard',13025,NULL,'{"id":13025,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(77,13,'FollowUp',12016,NULL,'{"id":12016,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:50:01+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(78,13,'FollowUp',13016,NULL,'{"id":13016,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:51:41+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(79,13,'FollowUp',13026,NULL,'{"id":13026,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T09:51:42+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(80,13,'Move',12017,NULL,'{"id":12017,"team_id":1,"member_id":13,"customer_id":1201,"call_id":12012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":44,"at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(81,13,'Move',13017,NULL,'{"id":13017,"team_id":1,"member_id":13,"customer_id":1301,"call_id":13012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":55,"at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(82,13,'Move',13027,NULL,'{"id":13027,"team_id":1,"member_id":13,"customer_id":1302,"call_id":13022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":56,"at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(83,13,'Promise',12018,NULL,'{"id":12018,"team_id":1,"member_id":13,"customer_id":1201,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:20:01+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(84,13,'Promise',13018,NULL,'{"id":13018,"team_id":1,"member_id":13,"customer_id":1301,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:21:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(85,13,'Promise',13028,NULL,'{"id":13028,"team_id":1,"member_id":13,"customer_id":1302,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:21:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(86,22,'Customer',2201,NULL,'{"id":2201,"team_id":2,"owner_id":22,"name":"Zhang Wei","phone":"+8613800001000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T08:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-23T20:19:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(87,22,'Customer',2202,NULL,'{"id":2202,"team_id":2,"owner_id":22,"name":"Zhang Wei","phone":"+8613800002000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":"2026-11-24T07:00:00+00:00","status":"active","merged_into":null,"created_at":"2026-10-23T20:18:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(88,22,'Customer',2203,NULL,'{"id":2203,"team_id":2,"owner_id":22,"name":"Zhang Wei","phone":"+8613800003000","company":"Hengtong","note":"","search":"zhang wei/zhangwei/zw|hengtong","layer":"L1","layer_since":null,"lost_from":"","value":null,"direction":"outbound","source":"","personality":"","do_not_call":false,"wrong_number":false,"tries":0,"last_contact":null,"status":"active","merged_into":null,"created_at":"2026-10-23T20:17:00+00:00","profile":{"role":"buyer"}}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(89,22,'Prep',22011,NULL,'{"id":22011,"team_id":2,"member_id":22,"customer_id":2201,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(90,22,'Prep',22021,NULL,'{"id":22021,"team_id":2,"member_id":22,"customer_id":2202,"purpose":["demo","Book a demo"],"goal":["","A date"],"questions":[["who","Who decides?"]],"expected":[[["price","Too expensive"],["compare","Compared with what?"]]],"opening":["open","Hello"],"insisted":false,"skipped":false,"at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(91,22,'Call',22012,NULL,'{"id":22012,"team_id":2,"member_id":22,"customer_id":2201,"prep_id":22011,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:36:41+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(92,22,'Call',22013,NULL,'{"id":22013,"team_id":2,"member_id":22,"customer_id":2201,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:36:41+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(93,22,'Call',22022,NULL,'{"id":22022,"team_id":2,"member_id":22,"customer_id":2202,"prep_id":22021,"kind":"call","outcome":"met","goal":"A date","asked":[["who","the owner"]],"reason":"","iceberg":"","note":"note","at":"2026-11-24T09:36:42+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(94,22,'Call',22023,NULL,'{"id":22023,"team_id":2,"member_id":22,"customer_id":2202,"prep_id":null,"kind":"call","outcome":"noanswer","goal":"","asked":[],"reason":"","iceberg":"","note":"","at":"2026-11-23T09:36:42+00:00","day":"2026-11-24"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(95,22,'Heard',22014,NULL,'{"id":22014,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(96,22,'Heard',22015,NULL,'{"id":22015,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(97,22,'Heard',22024,NULL,'{"id":22024,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"objection":["price","Too expensive"],"answer":["compare","Compared with what?"],"predicted":true,"heard":true,"met":true,"at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(98,22,'Heard',22025,NULL,'{"id":22025,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"objection":["","My brother sells it too"],"answer":["",""],"predicted":false,"heard":true,"met":true,"at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(99,22,'FollowUp',22016,NULL,'{"id":22016,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T10:06:41+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(100,22,'FollowUp',22026,NULL,'{"id":22026,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"kind":"call","day":"2026-11-24","at_time":"09:30:00","zone":"Asia/Shanghai","due_at":"2026-11-24T10:06:42+00:00","status":"open","reminded_at":null}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(101,22,'Move',22017,NULL,'{"id":22017,"team_id":2,"member_id":22,"customer_id":2201,"call_id":22012,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":65,"at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(102,22,'Move',22027,NULL,'{"id":22027,"team_id":2,"member_id":22,"customer_id":2202,"call_id":22022,"from_layer":"L1","to_layer":"L2","evidence":["asked","asked for a quote"],"days":66,"at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(103,22,'Promise',22018,NULL,'{"id":22018,"team_id":2,"member_id":22,"customer_id":2201,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:36:41+00:00"}','2026-11-24T09:00:00.000000+00:00');
INSERT INTO "journal" VALUES(104,22,'Promise',22028,NULL,'{"id":22028,"team_id":2,"member_id":22,"customer_id":2202,"to_layer":"L4","by_day":"2026-11-27","status":"open","made_at":"2026-11-24T09:36:42+00:00"}','2026-11-24T09:00:00.000000+00:00');
CREATE TABLE kept (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_kept PRIMARY KEY ("key")
);
INSERT INTO "kept" VALUES('heartbeat','2026-11-24T09:00:00+00:00');
CREATE TABLE members (
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
	CONSTRAINT pk_members PRIMARY KEY (id), 
	CONSTRAINT fk_members_team_id FOREIGN KEY(team_id) REFERENCES teams (id), 
	CONSTRAINT uq_members_account UNIQUE (account)
);
INSERT INTO "members" VALUES(11,1,'Wang',1011,1011,'leader','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,NULL);
INSERT INTO "members" VALUES(12,1,'Li',1012,1012,'rep','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,'2026-11-24T09:00:00.000000+00:00');
INSERT INTO "members" VALUES(13,1,'Zhao',1013,1013,'rep','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,NULL);
INSERT INTO "members" VALUES(21,2,'Sun',1021,1021,'leader','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,NULL);
INSERT INTO "members" VALUES(22,2,'Zhou',1022,1022,'rep','active','zh','Asia/Shanghai','09:00-11:30 14:00-17:30',60,1,NULL);
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
CREATE TABLE outbox (
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
	CONSTRAINT pk_outbox PRIMARY KEY (id)
);
INSERT INTO "outbox" VALUES(1,1012,12,NULL,'tell','{"html":"hello","rows":[],"keyboard":null}',1,'2026-11-24T09:00:00.000000+00:00',NULL,0,0,1,'a55cddb126c1ed20','unsent','',NULL,NULL);
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
	face TEXT NOT NULL, 
	CONSTRAINT pk_places PRIMARY KEY (id)
);
CREATE TABLE preps (
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
	CONSTRAINT pk_preps PRIMARY KEY (id), 
	CONSTRAINT fk_preps_customer_id FOREIGN KEY(customer_id) REFERENCES customers (id), 
	CONSTRAINT fk_preps_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "preps" VALUES(11011,1,11,1101,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:18:21.000000+00:00');
INSERT INTO "preps" VALUES(11021,1,11,1102,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:18:22.000000+00:00');
INSERT INTO "preps" VALUES(12011,1,13,1201,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:20:01.000000+00:00');
INSERT INTO "preps" VALUES(12021,1,12,1202,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:20:02.000000+00:00');
INSERT INTO "preps" VALUES(13011,1,13,1301,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:21:41.000000+00:00');
INSERT INTO "preps" VALUES(13021,1,13,1302,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:21:42.000000+00:00');
INSERT INTO "preps" VALUES(21011,2,21,2101,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:35:01.000000+00:00');
INSERT INTO "preps" VALUES(21021,2,21,2102,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:35:02.000000+00:00');
INSERT INTO "preps" VALUES(22011,2,22,2201,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:36:41.000000+00:00');
INSERT INTO "preps" VALUES(22021,2,22,2202,'["demo","Book a demo"]','["","A date"]','[["who","Who decides?"]]','[[["price","Too expensive"],["compare","Compared with what?"]]]','["open","Hello"]',0,0,'2026-11-24T09:36:42.000000+00:00');
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
CREATE TABLE strangers (
	account INTEGER NOT NULL, 
	answered_at TEXT NOT NULL, 
	met INTEGER NOT NULL, 
	CONSTRAINT pk_strangers PRIMARY KEY (account)
);
CREATE TABLE teams (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	language TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	currency TEXT NOT NULL, 
	daily_target INTEGER NOT NULL, 
	layers TEXT, 
	CONSTRAINT pk_teams PRIMARY KEY (id)
);
INSERT INTO "teams" VALUES(1,'East','zh','Asia/Shanghai','CNY',60,NULL);
INSERT INTO "teams" VALUES(2,'West','en','Asia/Shanghai','CNY',60,'{"L1":{"name":"New","minimum":5}}');
CREATE INDEX deeds_of_member ON deeds (member_id, at);
CREATE UNIQUE INDEX deeds_undone ON deeds (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX inbox_legible ON inbox (at) WHERE body != '';
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 'waiting';
CREATE INDEX outbox_of_place ON outbox (place) WHERE state = 'unsent';
CREATE INDEX outbox_unsent ON outbox (id) WHERE state = 'unsent';
CREATE INDEX places_of_member ON places (member_id, status, shown_at);
CREATE INDEX invites_of_team ON invites (team_id);
CREATE INDEX journal_of_deed ON journal (deed_id);
CREATE INDEX journal_of_record ON journal (kind, record_id);
CREATE INDEX members_of_team ON members (team_id);
CREATE INDEX customers_by_phone ON customers (team_id, phone);
CREATE INDEX customers_latest_of_owner ON customers (owner_id, team_id, status, latest);
CREATE INDEX customers_latest_of_team ON customers (team_id, status, latest);
CREATE INDEX customers_new_of_owner ON customers (owner_id, team_id) WHERE last_contact IS NULL;
CREATE INDEX customers_new_of_team ON customers (team_id) WHERE last_contact IS NULL;
CREATE INDEX customers_of_owner ON customers (owner_id, team_id, status, layer, last_contact);
CREATE INDEX customers_of_team ON customers (team_id, status, layer, last_contact);
CREATE INDEX preps_of_customer ON preps (customer_id, at);
CREATE INDEX preps_of_member ON preps (member_id);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('inbox',1);
COMMIT;
